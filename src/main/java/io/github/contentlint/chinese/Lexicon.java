package io.github.contentlint.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Words of one to four Han characters, with how rare they are and which part of speech: {@code lexicon.bin}, derived from
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

    /** Where the groups of the file begin, and what one takes, in bytes. */
    private static final int GROUPS = 2;

    private static final int GROUP = 5;

    private final long[] keys = new long[SLOTS];
    private final byte[] costs = new byte[SLOTS];
    private final byte[] kinds = new byte[SLOTS];

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.addGroups(bytes("lexicon.bin"));
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
     * How many groups; of each a byte for the part of speech, the frequency in half powers of two, the length, and two for how
     * many words; then the words of all groups, sorted in each: their first characters as gaps, then their second, third and
     * fourth ones, of each all high bytes before all low bytes, since bytes of one kind pack better. Plain loops, since most
     * of the time of loading is that of code not yet compiled.
     */
    private void addGroups(byte[] data) {
        int words = GROUPS + GROUP * twoBytes(data, 0);
        int[] columns = new int[LONGEST];
        int[] sizes = sizes(data, words);
        for (int i = 0, at = words; i < LONGEST; at += 2 * sizes[i++]) {
            columns[i] = at;
        }
        for (int group = GROUPS; group < words; group += GROUP) {
            addGroup(data, group, columns, sizes);
        }
    }

    /** How many words have a first, second, third and fourth character. */
    private static int[] sizes(byte[] data, int words) {
        int[] sizes = new int[LONGEST];
        for (int group = GROUPS; group < words; group += GROUP) {
            for (int i = 0; i < data[group + 2]; i++) {
                sizes[i] += twoBytes(data, group + 3);
            }
        }
        return sizes;
    }

    private void addGroup(byte[] data, int group, int[] columns, int[] sizes) {
        byte kind = data[group];
        byte cost = (byte) (TOTAL - data[group + 1]);
        int length = data[group + 2];
        int first = 0;
        for (int left = twoBytes(data, group + 3); left > 0; left--) {
            first += character(data, columns[0]++, sizes[0]);
            long key = first;
            for (int i = 1; i < length; i++) {
                key = key << 16 | character(data, columns[i]++, sizes[i]);
            }
            int slot = slot(key);
            keys[slot] = key;
            costs[slot] = cost;
            kinds[slot] = kind;
        }
    }

    private static int character(byte[] data, int at, int size) {
        return (data[at] & 0xFF) << 8 | data[at + size] & 0xFF;
    }

    private static int twoBytes(byte[] data, int at) {
        return character(data, at, 1);
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
