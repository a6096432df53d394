package io.github.contentlint.rules.image;

/** A reference or text as messages show it: one line, not longer than a reader reads. */
final class Shortened {

    private static final int LENGTH = 80;

    private Shortened() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s++", " ");
        if (line.length() <= LENGTH) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return line.substring(0, end) + "…";
    }
}
