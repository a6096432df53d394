package io.github.contentlint.rules.typography;

import io.github.contentlint.text.Han;

/** Which characters are of Chinese text and which of Latin text. */
final class Letters {

    private Letters() {}

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u00C0' && c <= '\u024F';
    }

    static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Han.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
