package io.github.contentlint.post;

import io.github.contentlint.text.Span;

/**
 * A reference from the post to another page or to a file that is no image.
 *
 * @param kind what asks for it
 * @param span all of it
 * @param target as written, escapes and entities decoded, templates left in
 * @param targetSpan where the reference stands
 */
public record Link(Kind kind, Span span, String target, Span targetSpan) {

    /** What asks for the target. */
    public enum Kind {
        /** {@code [text](target)}, in Markdown. */
        MARKDOWN,
        /** {@code <a href>}. */
        HTML,
        STYLESHEET,
        SCRIPT,
        VIDEO,
        AUDIO,
        FRAME;

        /** Whether the page itself needs the target to be whole. */
        public boolean isAsset() {
            return this != MARKDOWN && this != HTML;
        }
    }
}
