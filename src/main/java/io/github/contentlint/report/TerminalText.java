package io.github.contentlint.report;

import io.github.contentlint.lint.Excerpt;

/** Text that does nothing to a terminal and hides nothing from its reader. */
public final class TerminalText {

    private TerminalText() {}

    /** The text with everything invisible or harmful written as its code point, {@code <U+200B>}; a tab is a space. */
    public static String of(String raw) {
        return shown(raw, false);
    }

    /** The excerpt, and below it carets where it is marked; at least one. */
    static Marked mark(Excerpt excerpt) {
        String text = excerpt.text();
        String before = shown(text.substring(0, excerpt.start()), false);
        String spot = shown(text.substring(excerpt.start(), excerpt.end()), true);
        String after = shown(text.substring(excerpt.end()), false);
        String carets = " ".repeat(ColumnWidth.of(before)) + "^".repeat(Math.max(1, ColumnWidth.of(spot)));
        return new Marked((before + spot + after).stripTrailing(), carets);
    }

    /**
     * A line and the line below it that marks a part of it.
     *
     * @param carets ends with the last caret
     */
    record Marked(String text, String carets) {}

    /**
     * @param spot whether this is the spot that a finding is about, so that white space of every width matters
     */
    private static String shown(String raw, boolean spot) {
        StringBuilder shown = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' && !spot) {
                shown.append(' ');
            } else if (isHidden(c) || spot && c == 0x3000) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != 0x3000;
            case Character.OTHER_LETTER -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
            default -> false;
        };
    }
}
