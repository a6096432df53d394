package io.github.contentlint.rules.typo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/**
 * Finds every occurrence of many phrases in one pass over a text: the automaton of Aho and Corasick (1975), its
 * transitions in a double array. Immutable.
 */
final class PhraseMatcher {

    private static final int NONE = -1;
    private static final int ROOT = 0;

    /** Small numbers for the chars that occur in phrases, 0 for all others. */
    private final char[] codes = new char[Character.MAX_VALUE + 1];

    /** From a state {@code s} the char with code {@code c} leads to {@code base[s] + c}, if {@code check} there is {@code s}. */
    private int[] base = new int[0];

    private int[] check = new int[0];

    /** The state of the longest proper suffix. */
    private int[] fail = new int[0];

    /** The phrase that ends in a state. */
    private int[] phrase = new int[0];

    /** The state itself or the nearest one along {@code fail} in which a phrase ends, else the root. */
    private int[] ending = new int[0];

    private final int[] lengths;

    private final StartFilter starts;

    /** One occurrence: the index of the phrase, and its chars in the text. */
    record Hit(int phrase, int start, int end) {}

    /**
     * @param phrases none shorter than two chars, none twice
     */
    PhraseMatcher(List<String> phrases) {
        lengths = phrases.stream().mapToInt(String::length).toArray();
        starts = new StartFilter(phrases);
        int codeCount = 1;
        for (String text : phrases) {
            for (int i = 0; i < text.length(); i++) {
                if (codes[text.charAt(i)] == 0) {
                    codes[text.charAt(i)] = (char) codeCount++;
                }
            }
        }
        place(trie(phrases), codeCount);
    }

    /** All occurrences, overlapping ones too, in the order of their ends. */
    List<Hit> find(String text) {
        List<Hit> hits = List.of();
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            if (state == ROOT) {
                i = starts.next(text, i);
                if (i < 0) {
                    break;
                }
            }
            int code = codes[text.charAt(i)];
            if (code == 0) {
                state = ROOT;
                continue;
            }
            state = next(state, code);
            for (int s = ending[state]; s != ROOT; s = ending[fail[s]]) {
                if (hits.isEmpty()) {
                    hits = new ArrayList<>();
                }
                hits.add(new Hit(phrase[s], i + 1 - lengths[phrase[s]], i + 1));
            }
        }
        return hits;
    }

    private int next(int from, int code) {
        int state = from;
        while (check[base[state] + code] != state) {
            if (state == ROOT) {
                return ROOT;
            }
            state = fail[state];
        }
        return base[state] + code;
    }

    private static final class Node {
        private final Map<Character, Node> children = new TreeMap<>();
        private int phrase = NONE;
        private int state;
    }

    private static Node trie(List<String> phrases) {
        Node root = new Node();
        for (int p = 0; p < phrases.size(); p++) {
            Node node = root;
            for (int i = 0; i < phrases.get(p).length(); i++) {
                node = node.children.computeIfAbsent(phrases.get(p).charAt(i), c -> new Node());
            }
            node.phrase = p;
        }
        return root;
    }

    /** Gives every node of the trie its state, parents before children, as the suffixes need it. */
    private void place(Node root, int codeCount) {
        grow(2 * codeCount);
        check[ROOT] = ROOT;
        Queue<Node> nodes = new ArrayDeque<>(List.of(root));
        int free = 1;
        for (Node node = nodes.poll(); node != null; node = nodes.poll()) {
            while (check[free] != NONE) {
                free++;
                grow(free + 2 * codeCount);
            }
            int room = node == root ? 0 : room(node, free, codeCount);
            base[node.state] = room;
            for (Map.Entry<Character, Node> child : node.children.entrySet()) {
                int code = codes[child.getKey()];
                Node next = child.getValue();
                next.state = room + code;
                check[next.state] = node.state;
                phrase[next.state] = next.phrase;
                fail[next.state] = node == root ? ROOT : next(fail[node.state], code);
                ending[next.state] = next.phrase != NONE ? next.state : ending[fail[next.state]];
            }
            nodes.addAll(node.children.values());
        }
    }

    /** The first base from which all children of a node fall on free places. */
    private int room(Node node, int free, int codeCount) {
        int[] children =
                node.children.keySet().stream().mapToInt(c -> codes[c]).sorted().toArray();
        if (children.length == 0) {
            return 0;
        }
        int candidate = Math.max(0, free - children[0]);
        while (!isFree(candidate, children)) {
            candidate++;
            grow(candidate + 2 * codeCount);
        }
        return candidate;
    }

    private boolean isFree(int candidate, int[] children) {
        for (int code : children) {
            if (check[candidate + code] != NONE) {
                return false;
            }
        }
        return true;
    }

    private void grow(int size) {
        int old = check.length;
        if (size <= old) {
            return;
        }
        int more = Math.max(size, 2 * old);
        base = Arrays.copyOf(base, more);
        check = Arrays.copyOf(check, more);
        fail = Arrays.copyOf(fail, more);
        phrase = Arrays.copyOf(phrase, more);
        ending = Arrays.copyOf(ending, more);
        Arrays.fill(check, old, more, NONE);
        Arrays.fill(phrase, old, more, NONE);
    }
}
