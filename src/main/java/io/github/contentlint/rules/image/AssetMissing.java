package io.github.contentlint.rules.image;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Unknown;
import io.github.contentlint.text.Span;

/** A style sheet, script, video, audio or frame that the page asks for and that is not published. */
public final class AssetMissing implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(AssetMissing.class, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        for (Link link : post.body().links()) {
            if (link.kind().isAsset()) {
                check(link, context.site().resolve(post, link), context);
            }
        }
        for (Link link : PostImages.of(post, context).takenIn().links()) {
            check(link, context.site().resolve(post, link), context);
        }
    }

    private static void check(Link link, Resolution resolution, RuleContext context) {
        if (resolution instanceof Broken broken) {
            Span place = link.targetSpan().isEmpty() ? link.span() : link.targetSpan();
            context.report(BrokenReference.report(place, link.targetSpan(), link.target(), broken));
        } else if (resolution instanceof Unknown unknown) {
            context.undecided(unknown.cause());
        }
    }
}
