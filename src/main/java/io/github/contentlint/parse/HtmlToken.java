package io.github.contentlint.parse;

import io.github.contentlint.post.Attribute;
import io.github.contentlint.text.Span;
import java.util.List;

/**
 * A piece of HTML source. Tokens of one text follow one another without gaps. A class and no interface, so that reading the
 * bounds of any token, which happens several times a token, is reading a field.
 */
abstract sealed class HtmlToken {

    private final int start;
    private final int end;

    private HtmlToken(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** Offset of the first char. */
    final int start() {
        return start;
    }

    /** Offset after the last char. */
    final int end() {
        return end;
    }

    final Span span() {
        return new Span(start, end);
    }

    /** What has the name of an element. */
    abstract static sealed class Tag extends HtmlToken {

        private final HtmlName name;

        private Tag(int start, int end, HtmlName name) {
            super(start, end);
            this.name = name;
        }

        final HtmlName name() {
            return name;
        }
    }

    /** {@code <p class="x">}. */
    static final class StartTag extends Tag {

        private final List<Attribute> attributes;
        private final boolean selfClosing;

        /**
         * @param attributes as written, in order, repeated ones too
         * @param selfClosing written with a slash at its end
         */
        StartTag(int start, int end, HtmlName name, List<Attribute> attributes, boolean selfClosing) {
            super(start, end, name);
            this.attributes = attributes;
            this.selfClosing = selfClosing;
        }

        List<Attribute> attributes() {
            return attributes;
        }

        boolean selfClosing() {
            return selfClosing;
        }
    }

    /** {@code </p>}. */
    static final class EndTag extends Tag {

        EndTag(int start, int end, HtmlName name) {
            super(start, end, name);
        }
    }

    /** What a reader reads, entities not decoded. */
    static final class Text extends HtmlToken {

        private final int ampersand;

        /**
         * @param ampersand offset of the first {@code &}, the end where there is none
         */
        Text(int start, int end, int ampersand) {
            super(start, end);
            this.ampersand = ampersand;
        }

        int ampersand() {
            return ampersand;
        }
    }

    /** The content of an element that holds no tags, script or textarea. */
    static final class RawText extends HtmlToken {

        private final HtmlName element;

        RawText(int start, int end, HtmlName element) {
            super(start, end);
            this.element = element;
        }

        HtmlName element() {
            return element;
        }
    }

    /** A comment, and what a browser takes for one. */
    static final class Comment extends HtmlToken {

        Comment(int start, int end) {
            super(start, end);
        }
    }

    /** A document type, a processing instruction, CDATA. */
    static final class Declaration extends HtmlToken {

        Declaration(int start, int end) {
            super(start, end);
        }
    }

    /** A tag that kramdown prints. */
    static final class EscapedTag extends Tag {

        EscapedTag(int start, int end, HtmlName name) {
            super(start, end, name);
        }
    }

    /** A tag without its end, a quote left open say: a browser drops it with all that follows. */
    static final class UnfinishedTag extends Tag {

        UnfinishedTag(int start, int end, HtmlName name) {
            super(start, end, name);
        }
    }
}
