package io.github.contentlint.parse;

/** The HTML comments of a text, asked for in the order of the text. */
final class CommentCursor {

    private final Mask mask;
    private int start;
    private int end;

    CommentCursor(Mask mask) {
        this.mask = mask;
        this.end = mask.from;
    }

    /** Whether an offset, never less than the last one, lies in a comment. */
    boolean cover(int offset) {
        while (start >= 0 && end <= offset) {
            next();
        }
        return start >= 0 && start <= offset;
    }

    private void next() {
        start = mask.text.indexOf("<!--", end);
        while (start >= 0 && mask.inCode(start)) {
            start = mask.text.indexOf("<!--", start + 4);
        }
        int close = start < 0 ? -1 : mask.text.indexOf("-->", start + 4);
        end = close < 0 ? mask.text.length() : close + 3;
    }
}
