package io.github.contentlint.parse;

import io.github.contentlint.post.Body;
import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Post;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.List;
import java.util.function.Function;

/** A file's text to a {@link Post}. */
public final class PostParser {

    private PostParser() {}

    /**
     * @param style what the generator takes for front matter
     * @param dialect how the generator reads the body, which may depend on the front matter
     */
    public static Post parse(SourceText source, FrontMatterStyle style, Function<FrontMatter, Dialect> dialect) {
        FrontMatter frontMatter = FrontMatter.none();
        return new Post(
                source,
                dialect.apply(frontMatter),
                frontMatter,
                List.of(),
                Body.empty(new Span(0, source.length())),
                List.of());
    }
}
