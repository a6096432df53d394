package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.text.Span;

/** Takes markup out of a text so that no torn line stays behind. */
final class TagRemoval {

    private TagRemoval() {}

    /** Removes a span, and its lines where it is alone on them. */
    static Edit of(String text, Span span) {
        return isAloneOnItsLines(text, span) ? new Edit(lines(text, span), "") : new Edit(span, "");
    }

    static boolean isAloneOnItsLines(String text, Span span) {
        int before = blankBefore(text, span.start());
        int after = blankAfter(text, span.end());
        return (before == 0 || isLineEnd(text.charAt(before - 1)))
                && (after == text.length() || isLineEnd(text.charAt(after)));
    }

    private static Span lines(String text, Span span) {
        int end = blankAfter(text, span.end());
        if (end < text.length() && text.charAt(end) == '\r') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        return new Span(blankBefore(text, span.start()), end);
    }

    private static int blankBefore(String text, int offset) {
        int i = offset;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int blankAfter(String text, int offset) {
        int i = offset;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
