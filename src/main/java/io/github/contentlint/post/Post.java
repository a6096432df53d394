package io.github.contentlint.post;

import io.github.contentlint.text.SourceText;
import java.util.List;
import java.util.function.Consumer;

/**
 * One post, parsed once, as its generator reads it.
 *
 * @param source its text
 * @param dialect how the body was read
 * @param frontMatter the data at its head
 * @param frontMatterProse the text of title, description, tags and categories
 * @param body the rest
 * @param problems what the parsers saw, in the order of the source
 */
public record Post(
        SourceText source,
        Dialect dialect,
        FrontMatter frontMatter,
        List<Prose> frontMatterProse,
        Body body,
        List<Problem> problems) {

    public Post {
        frontMatterProse = List.copyOf(frontMatterProse);
        problems = List.copyOf(problems);
    }

    /** All text that a reader reads: that of the front matter, then the body's. */
    public void forEachProse(Consumer<Prose> use) {
        frontMatterProse.forEach(use);
        body.prose().forEach(use);
    }
}
