package io.github.contentlint.rules.image;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import java.util.Locale;
import java.util.Set;

/** Whether a page, or an image of it, tells browsers not to say to other hosts where a reader comes from. */
final class QuietReferrer {

    private static final Set<String> POLICIES = Set.of("no-referrer", "never", "same-origin");

    private record Meta(boolean isThere) {}

    private QuietReferrer() {}

    /** By the image's own attribute, by the post, or by what the site's own layouts and configuration show. */
    static boolean isFor(Image image, Post post, RuleContext context) {
        return isWritten(image, post, context) || context.site().hidesReferrer();
    }

    /** By the image's own attribute or by the post. */
    static boolean isWritten(Image image, Post post, RuleContext context) {
        return hasMeta(post, context)
                || PostImages.of(post, context)
                        .element(image)
                        .filter(element -> has(element, "referrerpolicy"))
                        .isPresent();
    }

    private static boolean hasMeta(Post post, RuleContext context) {
        return context.ofPost(
                        Meta.class,
                        () -> new Meta(post.body().elements().stream().anyMatch(QuietReferrer::isMeta)))
                .isThere();
    }

    private static boolean isMeta(Element element) {
        return element.name().equals("meta")
                && element.value("name").filter("referrer"::equalsIgnoreCase).isPresent()
                && has(element, "content");
    }

    private static boolean has(Element element, String attribute) {
        return element.value(attribute)
                .filter(policy -> POLICIES.contains(policy.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
