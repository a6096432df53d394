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
        lexicon.addGroups(bytes("lexicon.txt"));
        lexicon.markAdverbials(new String(bytes("adverbials.txt"), StandardCharsets.UTF_8));
        return lexicon;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A group a line: part of speech, frequency in half powers of two, length, the words without anything between them; a tab
     * between the four. Plain loops over the bytes, since most of the time of loading is that of code not yet compiled, and
     * each word is gone over once.
     */
    private void addGroups(byte[] text) {
        int at = 0;
        while (at < text.length) {
            byte kind = text[at];
            int level = 0;
            for (at += 2; text[at] != '\t'; at++) {
                level = 10 * level + text[at] - '0';
            }
            int length = text[at + 1] - '0';
            at = addGroup(text, at + 3, length, (byte) (TOTAL - level), kind) + 1;
        }
    }

    /** Adds the words of a line, all of Han characters, which are three bytes each, and returns where the line ends. */
    private int addGroup(byte[] text, int from, int length, byte cost, byte kind) {
        int at = from;
        while (text[at] != '\n') {
            long key = 0;
            for (int end = at + 3 * length; at < end; at += 3) {
                key = key << 16 | (text[at] & 0xF) << 12 | (text[at + 1] & 0x3F) << 6 | text[at + 2] & 0x3F;
            }
            int slot = slot(key);
            keys[slot] = key;
            costs[slot] = cost;
            kinds[slot] = kind;
        }
        return at;
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
