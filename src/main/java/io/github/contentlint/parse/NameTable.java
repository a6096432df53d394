package io.github.contentlint.parse;

/**
 * Things by name, found by the chars of a name where they stand in a text: without a string for each place. Complete before
 * it is asked.
 *
 * @param <T> what is found
 */
final class NameTable<T> {

    /** A power of two, several times the number of names of HTML. */
    private static final int SLOTS = 1024;

    private final char[][] names = new char[SLOTS][];
    private final Object[] things = new Object[SLOTS];
    private int size;

    /**
     * @param name in lower case, new, ASCII
     */
    void add(String name, T thing) {
        char[] chars = name.toCharArray();
        int slot = slot(chars, 0, chars.length);
        while (names[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        names[slot] = chars;
        things[slot] = thing;
        size++;
    }

    int size() {
        return size;
    }

    /** What has this name but for the case of its letters, or null. */
    T findInAnyCase(char[] text, int start, int end) {
        return find(text, start, end, true);
    }

    /** What has exactly this name, or null. */
    T find(char[] text, int start, int end) {
        return find(text, start, end, false);
    }

    @SuppressWarnings("unchecked") // add puts nothing else there
    private T find(char[] text, int start, int end, boolean anyCase) {
        for (int slot = slot(text, start, end); names[slot] != null; slot = slot + 1 & SLOTS - 1) {
            if (matches(names[slot], text, start, end, anyCase)) {
                return (T) things[slot];
            }
        }
        return null;
    }

    private static boolean matches(char[] name, char[] text, int start, int end, boolean anyCase) {
        if (name.length != end - start) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            char c = text[start + i];
            if (name[i] != (anyCase ? lower(c) : c)) {
                return false;
            }
        }
        return true;
    }

    /** By four things that tell names of HTML apart: the length, the first, the middle and the last char. */
    private static int slot(char[] text, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return 0;
        }
        int hash =
                (lower(text[start]) * 31 + lower(text[start + length / 2])) * 31 + lower(text[end - 1]) + length * 97;
        return (hash ^ hash >>> 10) & SLOTS - 1;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
