package io.github.contentlint.post;

import io.github.contentlint.text.Span;

/**
 * The data at the head of a post.
 *
 * @param format how it is written
 * @param span with its fences, to the end of the closing fence's line; empty at 0 where there is none
 * @param content between the fences
 * @param root its keys; empty where it could not be read
 */
public record FrontMatter(Format format, Span span, Span content, Value.Mapping root) {

    /** How front matter is written. */
    public enum Format {
        YAML,
        TOML,
        JSON,
        NONE
    }

    public static FrontMatter none() {
        return new FrontMatter(Format.NONE, Span.at(0), Span.at(0), Value.emptyMapping());
    }

    public boolean isPresent() {
        return format != Format.NONE;
    }
}
