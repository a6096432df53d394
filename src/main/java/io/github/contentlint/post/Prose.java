package io.github.contentlint.post;

import io.github.contentlint.text.Span;

/**
 * A stretch of text as a reader reads it: a paragraph, heading, list item or cell. Inline elements, soft line breaks and
 * entities are joined; code, formulas, images and template output stand as one {@link #OBJECT} each, a hard line break
 * as {@code '\n'}. White space that the browser collapses is one blank, and none between two Han characters where a line
 * break caused it. Every char maps to its source.
 */
public final class Prose {

    /** Stands for something in the line that is no text. */
    public static final char OBJECT = '\uFFFC';

    private final Kind kind;
    private final String text;
    private final SourceMap places;

    /** Which part of the post the text is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        CELL,
        QUOTE,
        /** A value of the front matter: a title, a tag, a description. */
        FRONT_MATTER
    }

    /**
     * @param places of each char of the text; for a char of an entity, the entity
     */
    public Prose(Kind kind, String text, SourceMap places) {
        if (places.length() != text.length()) {
            throw new IllegalArgumentException("one place for each char");
        }
        this.kind = kind;
        this.text = text;
        this.places = places;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /** Where each char stands in the source. */
    public SourceMap places() {
        return places;
    }

    /** Source offset of the char at an index of the text. */
    public int offset(int index) {
        return places.start(index);
    }

    /** Source span of the chars from {@code start} to {@code end} of the text; what lies between them is inside it. */
    public Span span(int start, int end) {
        return start == end ? Span.at(places.start(start)) : new Span(places.start(start), places.end(end - 1));
    }

    /** Whether the source of these chars is exactly these chars, so that they can be replaced in one piece. */
    public boolean isContiguous(int start, int end) {
        return places.isContiguous(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
