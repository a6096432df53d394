package io.github.contentlint.rules.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which attributes HTML's elements have, read from {@code attributes.txt}. */
final class AttributeTable {

    private static final String ANY = "*";

    private final Map<String, Set<String>> byElement = new HashMap<>();
    private final Set<String> global;
    private final Set<String> all = new HashSet<>();

    static AttributeTable load() {
        try (InputStream in = AttributeTable.class.getResourceAsStream("attributes.txt")) {
            if (in == null) {
                throw new IllegalStateException("attributes.txt is missing");
            }
            return new AttributeTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttributeTable(String text) {
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            int colon = line.indexOf(':');
            List<String> names = Stream.of(line.substring(colon + 1).trim().split(" "))
                    .filter(n -> !n.isEmpty())
                    .toList();
            for (String element : line.substring(0, colon).split(",")) {
                byElement.put(element, new HashSet<>(names));
            }
            all.addAll(names);
        }
        global = byElement.remove(ANY);
        byElement.values().forEach(own -> own.addAll(global));
    }

    /** Those of an element, none where HTML has no such element. */
    Set<String> of(String element) {
        return byElement.getOrDefault(element, Set.of());
    }

    /** Whether each element of HTML has it. */
    boolean isGlobal(String attribute) {
        return global.contains(attribute);
    }

    /** Whether some element of HTML has it. */
    boolean isReal(String attribute) {
        return all.contains(attribute);
    }

    /** The one attribute of an element that a name is a slip of. */
    Optional<String> slipOf(String element, String name) {
        String bare = withoutDashes(name);
        if (bare.length() > 1 && !bare.equals(name) && of(element).contains(bare)) {
            return Optional.of(bare);
        }
        String near = "";
        for (String known : of(element)) {
            if (isSlip(name, known)) {
                if (!near.isEmpty()) {
                    return Optional.empty();
                }
                near = known;
            }
        }
        return near.isEmpty() ? Optional.empty() : Optional.of(near);
    }

    private static String withoutDashes(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isDash(name.charAt(start))) {
            start++;
        }
        while (end > start && isDash(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '_';
    }

    private static boolean isSlip(String name, String known) {
        if (known.length() < 3 || name.length() < 3 || Math.abs(known.length() - name.length()) > 2) {
            return false;
        }
        if (known.length() == 3) {
            return name.length() == 3 && sameLetters(name, known) || name.length() == 4 && distance(name, known) == 1;
        }
        int allowed = known.length() < 7 ? 1 : 2;
        return name.charAt(0) == known.charAt(0) && distance(name, known) <= allowed;
    }

    private static boolean sameLetters(String a, String b) {
        return a.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(b.chars().sorted().boxed().toList());
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make one word of the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
