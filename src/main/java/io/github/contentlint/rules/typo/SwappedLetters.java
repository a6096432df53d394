package io.github.contentlint.rules.typo;

import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.CharSet;
import io.github.contentlint.text.Han;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name that a post writes once with two letters swapped and otherwise often: CILP beside CLIP.
 *
 * @param right how the post writes it otherwise
 * @param count how often it does
 */
record SwappedLetters(Prose prose, int start, int end, String right, int count) {

    private static final CharSet CAPITALS = CharSet.ofRanges('A', 'Z');

    private static final int SHORTEST = 4;

    private static final int LONGEST = 40;

    /** A name that is written less often may itself be the slip. */
    private static final int OFTEN = 5;

    /** English words that are others with two letters swapped. */
    private static final Set<String> WORDS = Set.of(
            ("aims alter amis amps angel angle beast beat beats beta begin being boost boots brain brian came cast castor castro cats"
                            + " casual causal corp crop curd crud dairy diary does dose etch farmer form framer from later lost"
                            + " lots maps marital martial mono moon oslo perfect port prefect prot quiet quite sign silver sing"
                            + " sliver solo tech there three tier tire trail trial united untied warp weak weka wrap")
                    .split(" "));

    /** Where a name stands first in a post, and how often. */
    private static final class Uses {

        private final Prose prose;
        private final int start;
        private int count;

        private Uses(Prose prose, int start) {
            this.prose = prose;
            this.start = start;
        }
    }

    /** The names of a post. */
    private static final class Names {

        private final Map<String, Uses> uses = new HashMap<>();

        /** Of the stretches of text that were asked for, each read once. */
        private final Map<Prose, Boolean> chinese = new IdentityHashMap<>();

        void add(Prose prose) {
            String text = prose.text();
            int end = 0;
            for (int i = CAPITALS.next(text, 0); i >= 0; i = CAPITALS.next(text, end)) {
                int start = i;
                while (start > end && isLetter(text.charAt(start - 1))) {
                    start--;
                }
                end = i + 1;
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                add(prose, start, end);
            }
        }

        private void add(Prose prose, int start, int end) {
            int length = end - start;
            if (length >= SHORTEST && length <= LONGEST && LatinBorder.isWord(prose.text(), start, end)) {
                uses.computeIfAbsent(prose.text().substring(start, end), name -> new Uses(prose, start)).count++;
            }
        }

        /** Asked from the few names that are written often: most names of a post are written once. */
        List<SwappedLetters> slips() {
            List<String> often = uses.entrySet().stream()
                    .filter(e -> e.getValue().count >= OFTEN)
                    .map(Map.Entry::getKey)
                    .toList();
            Map<String, String> right = new HashMap<>();
            for (int i = 0; i + 1 < LONGEST; i++) {
                for (String name : often) {
                    if (i + 1 < name.length() && isSlip(swapped(name, i))) {
                        right.putIfAbsent(swapped(name, i), name);
                    }
                }
            }
            return right.entrySet().stream()
                    .map(e -> slip(e.getKey(), e.getValue()))
                    .sorted(Comparator.comparing(slip -> slip.prose().offset(slip.start())))
                    .toList();
        }

        private boolean isSlip(String name) {
            Uses use = uses.get(name);
            return use != null
                    && use.count == 1
                    && !WORDS.contains(name.toLowerCase(Locale.ROOT))
                    && chinese.computeIfAbsent(use.prose, SwappedLetters::isChinese);
        }

        private SwappedLetters slip(String wrong, String right) {
            Uses use = uses.get(wrong);
            return new SwappedLetters(use.prose, use.start, use.start + wrong.length(), right, uses.get(right).count);
        }
    }

    /** In the order of the post, one a wrong form. */
    static List<SwappedLetters> in(Post post) {
        Names names = new Names();
        post.body().prose().forEach(names::add);
        return names.slips();
    }

    /** The name with a letter and the next swapped, capitals where they were. */
    private static String swapped(String name, int index) {
        char[] letters = name.toCharArray();
        letters[index] = withCaseOf(name.charAt(index + 1), name.charAt(index));
        letters[index + 1] = withCaseOf(name.charAt(index), name.charAt(index + 1));
        return new String(letters);
    }

    private static char withCaseOf(char letter, char model) {
        return Character.isUpperCase(model) ? Character.toUpperCase(letter) : Character.toLowerCase(letter);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** English sentences have words of their own. */
    private static boolean isChinese(Prose prose) {
        return prose.text().chars().anyMatch(c -> Han.isHan((char) c));
    }
}
