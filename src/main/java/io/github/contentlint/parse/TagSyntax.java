package io.github.contentlint.parse;

/** What counts as a tag. */
enum TagSyntax {
    /** What a browser takes for a tag (WHATWG HTML, 13.2.5). */
    HTML,
    /** The open and closing tags of CommonMark 0.31; anything else is text. */
    COMMONMARK,
    /** {@code HTML_TAG_RE} of kramdown 2.4 ({@code parser/html.rb}); a tag it does not match is printed. */
    KRAMDOWN,
    /** The same inside a paragraph, where kramdown prints block tags too ({@code parser/kramdown/html.rb}). */
    KRAMDOWN_SPAN;

    boolean isKramdown() {
        return this == KRAMDOWN || this == KRAMDOWN_SPAN;
    }
}
