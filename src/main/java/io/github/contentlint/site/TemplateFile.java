package io.github.contentlint.site;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Body;
import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.text.SourceText;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that posts take in.
 *
 * @param source its text
 * @param parts in the order of the source
 */
record TemplateFile(String source, List<Part> parts) {

    /** Something in the file that matters to a post. */
    sealed interface Part {

        int start();
    }

    record Tag(TemplateTag tag) implements Part {

        @Override
        public int start() {
            return tag.span().start();
        }
    }

    record Shown(Image image) implements Part {

        @Override
        public int start() {
            return image.span().start();
        }
    }

    record Asked(Link link) implements Part {

        @Override
        public int start() {
            return link.span().start();
        }
    }

    /** Reads a file; one that cannot be read, or is longer than any template, holds nothing. */
    static TemplateFile read(Path file, Dialect dialect) {
        SourceText source = SourceText.of(file, Config.text(file));
        Body body = PostParser.parse(source, FrontMatterStyle.JEKYLL, head -> dialect)
                .body();
        Stream<Part> tags = body.tags().stream().map(Tag::new);
        Stream<Part> shown = body.images().stream().map(Shown::new);
        Stream<Part> asked =
                body.links().stream().filter(link -> link.kind().isAsset()).map(Asked::new);
        List<Part> parts = Stream.<Stream<Part>>of(tags, shown, asked)
                .flatMap(part -> part)
                .sorted(Comparator.comparing(Part::start))
                .toList();
        return new TemplateFile(source.text(), parts);
    }

    /** The tags of a post, whose own images and links are judged anyway. */
    static TemplateFile tagsOf(Post post) {
        return new TemplateFile(
                post.source().text(),
                post.body().tags().stream().<Part>map(Tag::new).toList());
    }
}
