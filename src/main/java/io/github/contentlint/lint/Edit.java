package io.github.contentlint.lint;

import io.github.contentlint.text.Span;

/**
 * One replacement.
 *
 * @param span what goes; empty to insert
 * @param replacement what comes
 */
public record Edit(Span span, String replacement) {}
