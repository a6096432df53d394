package io.github.contentlint.rules.image;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Unknown;

/** An image that the published page will not show, because nothing is published where it points. */
public final class ImageMissing implements PostRule {

    private static final RuleInfo INFO =
            RuleInfo.of(ImageMissing.class, Severity.ERROR).with(ConfiguredShortcodes.OPTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        PostImages images = PostImages.of(post, context);
        images.all().forEach(image -> check(image, images.resolve(image), context));
        ConfiguredShortcodes.of(context)
                .images(post)
                .forEach(image -> check(image, context.site().resolve(post, image), context));
        for (int i = 0; i < images.takenIn().undecided(); i++) {
            context.undecided("template");
        }
        for (Problem problem : post.problems()) {
            if (problem.kind() == Problem.Kind.LITERAL_IMAGE) {
                new NotRendered(post, context.site()).report(problem).ifPresent(context::report);
            }
        }
    }

    private static void check(Image image, Resolution resolution, RuleContext context) {
        if (resolution instanceof Broken broken) {
            if (!LocalHost.isAsked(broken, context)) {
                context.report(
                        BrokenReference.report(PostImages.place(image), image.targetSpan(), image.target(), broken));
            }
        } else if (resolution instanceof Unknown unknown) {
            context.undecided(unknown.cause());
        }
    }
}
