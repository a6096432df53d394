package io.github.contentlint.post;

import io.github.contentlint.text.Span;

/**
 * An attribute of an HTML tag.
 *
 * @param name as written
 * @param nameSpan where the name stands
 * @param value after entities; empty where there is none
 * @param valueSpan where the value stands, without quotes; empty after the name where there is none
 */
public record Attribute(String name, Span nameSpan, String value, Span valueSpan) {}
