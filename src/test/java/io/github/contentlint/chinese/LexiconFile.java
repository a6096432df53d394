package io.github.contentlint.chinese;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes words as {@link Lexicon} reads them. */
final class LexiconFile {

    private final SortedMap<Group, SortedSet<String>> groups = new TreeMap<>();

    /**
     * Words that one entry stands for.
     *
     * @param level of frequency, in half powers of two
     */
    private record Group(char kind, int level, int length) implements Comparable<Group> {

        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::kind).thenComparing(Group::level).thenComparing(Group::length);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    void add(String word, int frequency, char kind) {
        int level = (int) Math.round(2 * StrictMath.log(frequency + 1) / StrictMath.log(2));
        groups.computeIfAbsent(new Group(kind, level, word.length()), group -> new TreeSet<>())
                .add(word);
    }

    void write(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        twoBytes(out, groups.size());
        for (Map.Entry<Group, SortedSet<String>> entry : groups.entrySet()) {
            Group group = entry.getKey();
            out.write(group.kind());
            out.write(group.level());
            out.write(group.length());
            twoBytes(out, entry.getValue().size());
        }
        for (int position = 0; position < Lexicon.LONGEST; position++) {
            column(out, position, Byte.SIZE);
            column(out, position, 0);
        }
        Files.write(file, out.toByteArray());
    }

    private static void twoBytes(ByteArrayOutputStream out, int number) {
        out.write(number >> Byte.SIZE);
        out.write(number);
    }

    private void column(ByteArrayOutputStream out, int position, int shift) {
        for (SortedSet<String> words : groups.values()) {
            int last = 0;
            for (String word : words) {
                if (position < word.length()) {
                    out.write(word.charAt(position) - last >> shift);
                    last = position == 0 ? word.charAt(0) : 0;
                }
            }
        }
    }
}
