package io.github.contentlint.post;

import io.github.contentlint.text.Span;
import java.util.List;

/**
 * What a post says below its front matter. Every list is in the order of the source.
 *
 * @param span to the end of the file
 * @param elements HTML elements written in the post
 * @param images every place that shows an image, those of the front matter excluded
 * @param links every reference to a page or file
 * @param tags tags of template languages that are neither hidden nor text
 * @param headings Markdown's and HTML's
 * @param prose all text a reader reads, code left out
 */
public record Body(
        Span span,
        List<Element> elements,
        List<Image> images,
        List<Link> links,
        List<TemplateTag> tags,
        List<Heading> headings,
        List<Prose> prose) {

    public Body {
        elements = List.copyOf(elements);
        images = List.copyOf(images);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
        headings = List.copyOf(headings);
        prose = List.copyOf(prose);
    }

    public static Body empty(Span span) {
        return new Body(span, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
