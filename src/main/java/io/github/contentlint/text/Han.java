package io.github.contentlint.text;

/** Which characters are written without blanks between them. */
public final class Han {

    private Han() {}

    /** Han characters, full-width forms and East Asian punctuation, the curly quotes and dashes of Chinese text included. */
    public static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xD840 && c <= 0xD87F // surrogates of the supplementary ideographic planes
                || c == '“'
                || c == '”'
                || c == '‘'
                || c == '’'
                || c == '…'
                || c == '—';
    }

    /** A Han character proper. */
    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF || c == '〇';
    }
}
