package io.github.contentlint.parse;

import io.github.contentlint.post.Attribute;
import io.github.contentlint.text.Span;
import java.util.List;

/** A piece of HTML source. Tokens of one text follow one another without gaps. */
sealed interface HtmlToken {

    /** Offset of the first char. */
    int start();

    /** Offset after the last char. */
    int end();

    default Span span() {
        return new Span(start(), end());
    }

    /**
     * {@code <p class="x">}.
     *
     * @param name lower case
     * @param attributes as written, in order, repeated ones too
     * @param selfClosing written with a slash at its end
     */
    record StartTag(int start, int end, String name, List<Attribute> attributes, boolean selfClosing)
            implements HtmlToken {}

    /**
     * {@code </p>}.
     *
     * @param name lower case
     */
    record EndTag(int start, int end, String name) implements HtmlToken {}

    /** What a reader reads, entities not decoded. */
    record Text(int start, int end) implements HtmlToken {}

    /**
     * The content of an element that holds no tags, script or textarea.
     *
     * @param name of the element
     */
    record RawText(int start, int end, String name) implements HtmlToken {}

    /** A comment, and what a browser takes for one. */
    record Comment(int start, int end) implements HtmlToken {}

    /** A document type, a processing instruction, CDATA. */
    record Declaration(int start, int end) implements HtmlToken {}

    /**
     * A tag that kramdown prints.
     *
     * @param name lower case
     */
    record EscapedTag(int start, int end, String name) implements HtmlToken {}

    /**
     * A tag without its end, a quote left open say: a browser drops it with all that follows.
     *
     * @param name lower case
     */
    record UnfinishedTag(int start, int end, String name) implements HtmlToken {}
}
