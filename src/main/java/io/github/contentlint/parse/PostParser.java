package io.github.contentlint.parse;

import io.github.contentlint.post.Body;
import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
        FrontMatterParser.Result head = FrontMatterParser.parse(source, style);
        FrontMatter frontMatter = head.frontMatter();
        Dialect of = dialect.apply(frontMatter);
        List<Problem> problems = new ArrayList<>(head.problems());
        Body body = body(source, head.bodyStart(), of, problems);
        problems.sort(Comparator.comparing(Problem::span));
        return new Post(source, of, frontMatter, FrontMatterProse.of(frontMatter), body, problems);
    }

    /** A post of which only the front matter is read, as if it had no body. */
    public static Post parseHead(SourceText source, FrontMatterStyle style, Function<FrontMatter, Dialect> dialect) {
        FrontMatterParser.Result head = FrontMatterParser.parse(source, style);
        Body none = Body.empty(new Span(head.bodyStart(), source.length()));
        FrontMatter frontMatter = head.frontMatter();
        return new Post(source, dialect.apply(frontMatter), frontMatter, List.of(), none, head.problems());
    }

    /** The head alone. */
    public static FrontMatter frontMatter(SourceText source, FrontMatterStyle style) {
        return FrontMatterParser.parse(source, style).frontMatter();
    }

    private static Body body(SourceText source, int from, Dialect dialect, List<Problem> problems) {
        MaskedText masked = TemplateMasker.mask(source, from, dialect);
        TagSyntax syntax = syntax(dialect.engine());
        BodyBuilder builder = new BodyBuilder(masked, syntax, new ProseRefiner(dialect.engine()));
        HtmlReader html = new HtmlReader(masked, builder, syntax);
        TemplateImages.of(masked, dialect).forEach(builder::image);
        if (dialect.engine() == Engine.HTML) {
            html.block(from, source.length());
            html.endBlock();
        } else {
            HtmlBlockHazards hazards = new HtmlBlockHazards(source, masked.text(), builder);
            boolean kramdown = dialect.engine() == Engine.KRAMDOWN;
            int markdown =
                    kramdown ? new LeadingHtml(masked, dialect.markdownInHtml(), hazards, html).read(from) : from;
            if (markdown < source.length()) {
                new MarkdownReader(masked, dialect, markdown, builder, html, hazards).read();
            }
        }
        Body body = builder.body(new Span(from, source.length()));
        problems.addAll(builder.problems());
        return body;
    }

    private static TagSyntax syntax(Engine engine) {
        return engine == Engine.KRAMDOWN ? TagSyntax.KRAMDOWN : TagSyntax.HTML;
    }
}
