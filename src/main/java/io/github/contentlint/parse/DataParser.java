package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;

/** YAML, TOML and JSON, for front matter, site configuration and the linter's own. */
public final class DataParser {

    private DataParser() {}

    /**
     * @param within the part of the source that is data; all spans are offsets into the whole source
     */
    public static Parsed parse(SourceText source, Span within, FrontMatter.Format format) {
        throw new UnsupportedOperationException();
    }
}
