package io.github.contentlint.rules.image;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;

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
                BrokenReference.report(link, context.site().resolve(post, link), context);
            }
        }
        for (Link link : PostImages.of(post, context).takenIn().links()) {
            BrokenReference.report(link, context.site().resolve(post, link), context);
        }
    }
}
