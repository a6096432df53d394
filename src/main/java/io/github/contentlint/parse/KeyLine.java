package io.github.contentlint.parse;

/**
 * One line of YAML as a person reads it: {@code indent - key: value}, before any parser has agreed.
 *
 * @param indent offset after leading white space
 * @param key offset of the first char of the key
 * @param colon offset of the colon, half or full width, or -1 where the line has no key
 * @param value offset of the first char of the value, past white space of any kind
 * @param end offset after the last char that is no white space
 */
record KeyLine(int indent, int key, int colon, int value, int end) {

    static final char FULL_WIDTH_COLON = '：';

    static KeyLine of(CharSequence text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && isSpace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        int indent = skipSpaces(text, start, trimmed);
        int key = indent;
        while (key + 1 < trimmed && text.charAt(key) == '-' && isSpace(text.charAt(key + 1))) {
            key = skipSpaces(text, key + 1, trimmed);
        }
        int at = key;
        while (at < trimmed && isKeyChar(text.charAt(at))) {
            at++;
        }
        int afterKey = skipSpaces(text, at, trimmed);
        if (at > key && afterKey < trimmed && isColon(text.charAt(afterKey))) {
            return new KeyLine(indent, key, afterKey, skipSpaces(text, afterKey + 1, trimmed), trimmed);
        }
        return new KeyLine(indent, key, -1, key, trimmed);
    }

    boolean hasKey() {
        return colon >= 0;
    }

    boolean hasValue() {
        return value < end;
    }

    boolean isBlank() {
        return indent == end;
    }

    /** The key's text, where there is one. */
    String keyText(CharSequence text) {
        return text.subSequence(key, colon).toString().strip();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }

    private static boolean isColon(char c) {
        return c == ':' || c == FULL_WIDTH_COLON;
    }

    private static boolean isKeyChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '$';
    }

    private static int skipSpaces(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
