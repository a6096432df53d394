package io.github.contentlint.rules.image;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Resolution.Broken;

/** An image that the published page will not show, because nothing is published where it points. */
public final class ImageMissing implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(ImageMissing.class, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        for (Image image : PostImages.of(post).all()) {
            if (context.site().resolve(post, image) instanceof Broken broken) {
                context.report(
                        BrokenReference.report(PostImages.place(image), image.targetSpan(), image.target(), broken));
            }
        }
        for (Problem problem : post.problems()) {
            if (problem.kind() == Problem.Kind.LITERAL_IMAGE) {
                context.report(Report.at(problem.span(), "not-rendered")
                        .arg("target", Shortened.of(problem.details().getOrDefault("destination", ""))));
            }
        }
    }
}
