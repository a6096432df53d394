package io.github.contentlint.rules.image;

import io.github.contentlint.post.Element;
import io.github.contentlint.post.FrontMatterImages;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All images of a post, those of its front matter first. */
final class PostImages {

    private final Post post;
    private final List<Image> images;

    private PostImages(Post post, List<Image> images) {
        this.post = post;
        this.images = images;
    }

    static PostImages of(Post post, Site site) {
        List<Image> images = new ArrayList<>(FrontMatterImages.of(post.frontMatter(), site.imageKeys()));
        images.addAll(post.body().images());
        return new PostImages(post, List.copyOf(images));
    }

    List<Image> all() {
        return images;
    }

    /** The {@code <img>} of an image that is written in HTML. */
    Optional<Element> element(Image image) {
        if (image.syntax() != Image.Syntax.HTML && image.syntax() != Image.Syntax.SRCSET) {
            return Optional.empty();
        }
        List<Element> elements = post.body().elements();
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (elements.get(middle).startTag().start() < image.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < elements.size()
                && elements.get(low).startTag().start() == image.span().start();
        return found ? Optional.of(elements.get(low)) : Optional.empty();
    }

    /** Where a finding about an image's reference belongs. */
    static Span place(Image image) {
        return image.targetSpan().isEmpty() ? image.span() : image.targetSpan();
    }
}
