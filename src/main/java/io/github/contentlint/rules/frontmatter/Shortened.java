package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Prose;

/** A text as messages show it: one line, not longer than a reader reads. */
final class Shortened {

    private static final int LENGTH = 60;

    private Shortened() {}

    static String of(String text) {
        String head = text.strip();
        head = head.length() > 4 * LENGTH ? head.substring(0, 4 * LENGTH) : head;
        String line = head.replaceAll("\\s++", " ").replace(Prose.OBJECT, '…');
        if (line.length() <= LENGTH) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return line.substring(0, end) + "…";
    }
}
