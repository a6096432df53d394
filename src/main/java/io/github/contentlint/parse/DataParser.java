package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.List;

/**
 * YAML, TOML and JSON, for front matter, site configuration and the linter's own. JSON is read as the YAML that it is.
 * Where the data is broken, what can be read is: one bad key does not hide the others.
 */
public final class DataParser {

    /** More than a hundred times the largest honest front matter or configuration; in chars. */
    private static final int MAX_LENGTH = 2_000_000;

    private DataParser() {}

    /**
     * @param within the part of the source that is data; all spans are offsets into the whole source
     */
    public static Parsed parse(SourceText source, Span within, FrontMatter.Format format) {
        if (within.length() > MAX_LENGTH) {
            Span firstLine = source.lineSpan(source.line(within.start()));
            return new Parsed(Value.emptyMapping(), List.of(new Problem(Problem.Kind.TOO_COMPLEX, firstLine)));
        }
        return switch (format) {
            case YAML, JSON -> new YamlParser(source, within).parse();
            case TOML -> new TomlParser(source, within).parse();
            case NONE -> new Parsed(Value.emptyMapping(), List.of());
        };
    }
}
