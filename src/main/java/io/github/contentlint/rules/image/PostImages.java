package io.github.contentlint.rules.image;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.FrontMatterImages;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Site;
import io.github.contentlint.site.TakenIn;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All images of a post: those of its front matter, of its body, and of what it takes in. */
final class PostImages {

    private final Post post;
    private final Site site;
    private final List<Image> written;
    private final TakenIn takenIn;
    private final List<Image> all;
    private final Map<Image, Resolution> resolutions = new IdentityHashMap<>();

    private PostImages(Post post, Site site) {
        this.post = post;
        this.site = site;
        List<Image> own = new ArrayList<>(FrontMatterImages.of(post.frontMatter(), site.imageKeys()));
        own.addAll(post.body().images());
        this.written = List.copyOf(own);
        this.takenIn = site.takenIn(post);
        this.all = takenIn.images().isEmpty()
                ? written
                : Stream.concat(written.stream(), takenIn.images().stream()).toList();
    }

    static PostImages of(Post post, RuleContext context) {
        return context.ofPost(PostImages.class, () -> new PostImages(post, context.site()));
    }

    /** Those that stand in the post. */
    List<Image> written() {
        return written;
    }

    TakenIn takenIn() {
        return takenIn;
    }

    /** Those that stand in the post, then those that other files bring. */
    List<Image> all() {
        return all;
    }

    /** What the published page will show of one of these images. */
    Resolution resolve(Image image) {
        return resolutions.computeIfAbsent(image, i -> site.resolve(post, i));
    }

    /** The element of an image that is written in HTML. */
    Optional<Element> element(Image image) {
        boolean html = switch (image.syntax()) {
            case HTML, LAZY, SRCSET, EMBEDDED -> true;
            case MARKDOWN, FRONT_MATTER, PAGE_RESOURCE, SHORTCODE, TAG_PLUGIN -> false;
        };
        if (!html) {
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
