package io.github.contentlint.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Words of one to four Han characters, with how rare they are and which part of speech: {@code lexicon.txt}, derived from
 * jieba's dictionary (MIT). {@code adverbials.txt} lists those that edited text puts before 地.
 */
final class Lexicon {

    /** Characters of the longest word. */
    static final int LONGEST = 4;

    private static final int BITS = 18;
    private static final int SLOTS = 1 << BITS;
    /** Half powers of two in the sum of all frequencies. */
    private static final int TOTAL = 52;

    private static final int ADVERBIAL = 0x80;

    private final long[] keys = new long[SLOTS];
    private final byte[] costs = new byte[SLOTS];
    private final byte[] kinds = new byte[SLOTS];

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        eachLine("lexicon.txt", line -> lexicon.addGroup(line.split("\t")));
        eachLine("adverbials.txt", lexicon::markAdverbial);
        return lexicon;
    }

    private static void eachLine(String resource, Consumer<String> use) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A group: part of speech, frequency in half powers of two, length, the words without anything between them. */
    private void addGroup(String[] group) {
        char kind = group[0].charAt(0);
        int cost = TOTAL - Integer.parseInt(group[1]);
        int length = Integer.parseInt(group[2]);
        for (int i = 0; i < group[3].length(); i += length) {
            long key = key(group[3], i, i + length);
            int slot = slot(key);
            keys[slot] = key;
            costs[slot] = (byte) cost;
            kinds[slot] = (byte) kind;
        }
    }

    private void markAdverbial(String word) {
        int place = find(key(word, 0, word.length()));
        if (place >= 0) {
            kinds[place] |= (byte) ADVERBIAL;
        }
    }

    /** A word of up to four characters as a number. */
    static long key(CharSequence text, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - BITS);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** Where a word is; negative when it is none. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slot : -1;
    }

    /** How rare: minus log probability in half powers of two. */
    int cost(int place) {
        return costs[place];
    }

    char kind(int place) {
        return (char) (kinds[place] & ~ADVERBIAL & 0xFF);
    }

    /** Whether edited text puts it before 地 and a verb. */
    boolean isAdverbial(int place) {
        return kinds[place] < 0;
    }
}
