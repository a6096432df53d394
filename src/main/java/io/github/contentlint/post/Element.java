package io.github.contentlint.post;

import io.github.contentlint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An HTML element written in the post, as its tags say and before any browser repairs them.
 *
 * @param parent index in {@link Body#elements()} of the element around it, -1 at the top
 * @param name lower case
 * @param startTag {@code <p class="x">}
 * @param endTag {@code </p>}; empty at the end of the content where there is none
 * @param attributes in the order written; must not change
 * @param closed whether an end tag of its own was written, or it is void or self-closing
 * @param visible whether a reader sees anything of its content: text, an image, a form control, a frame, an embedded
 *     template. A void element is visible itself
 */
public record Element(
        int parent,
        String name,
        Span startTag,
        Span endTag,
        List<Attribute> attributes,
        boolean closed,
        boolean visible) {

    public Span span() {
        return startTag.to(endTag);
    }

    public Optional<Attribute> attribute(String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).name().equalsIgnoreCase(name)) {
                return Optional.of(attributes.get(i));
            }
        }
        return Optional.empty();
    }

    public Optional<String> value(String attribute) {
        return attribute(attribute).map(Attribute::value);
    }
}
