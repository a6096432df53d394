package io.github.contentlint.rules.typography;

/** Which characters are of Chinese text and which of Latin text. */
final class Letters {

    private Letters() {}

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u00C0' && c <= '\u024F';
    }

    static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
