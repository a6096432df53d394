package io.github.contentlint.post;

import io.github.contentlint.text.Span;

/**
 * A heading of the body, in Markdown or HTML.
 *
 * @param level 1 to 6
 * @param text as a reader reads it
 * @param label its text with code and formulas, of which generators make ids; empty for HTML, which gets none
 * @param span all of it
 */
public record Heading(int level, String text, String label, Span span) {}
