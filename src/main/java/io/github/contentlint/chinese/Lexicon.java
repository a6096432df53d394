package io.github.contentlint.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
        lexicon.addGroups(text("lexicon.txt"));
        lexicon.markAdverbials(text("adverbials.txt"));
        return lexicon;
    }

    private static String text(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A group a line: part of speech, frequency in half powers of two, length, the words without anything between them; a tab
     * between the four. Plain loops, since most of the time of loading is that of code not yet compiled.
     */
    private void addGroups(String text) {
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', line)) {
            int cost = text.indexOf('\t', line) + 1;
            int length = text.indexOf('\t', cost) + 1;
            int words = text.indexOf('\t', length) + 1;
            byte costOf = (byte) (TOTAL - Integer.parseInt(text, cost, length - 1, 10));
            addGroup(text.substring(words, end), text.charAt(length) - '0', costOf, (byte) text.charAt(line));
            line = end + 1;
        }
    }

    private void addGroup(String words, int length, byte cost, byte kind) {
        for (int i = 0; i < words.length(); i += length) {
            long key = key(words, i, i + length);
            int slot = slot(key);
            keys[slot] = key;
            costs[slot] = cost;
            kinds[slot] = kind;
        }
    }

    private void markAdverbials(String text) {
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', line)) {
            int place = find(key(text, line, end));
            if (place >= 0) {
                kinds[place] |= (byte) ADVERBIAL;
            }
            line = end + 1;
        }
    }

    /** A word of up to four characters as a number. */
    static long key(String text, int from, int to) {
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
