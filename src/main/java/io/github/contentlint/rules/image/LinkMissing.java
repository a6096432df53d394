package io.github.contentlint.rules.image;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import java.util.List;

/** A link to a page, a place on a page, or a file of this site that the site does not have. */
public final class LinkMissing implements SiteRule<LinkNote> {

    private static final RuleInfo INFO = RuleInfo.of(LinkMissing.class, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public LinkNote note(Post post, RuleContext context) {
        return new LinkReader(post, context).read();
    }

    @Override
    public void check(List<LinkNote> notes, SiteContext context) {
        LinkCheck check = new LinkCheck(notes, context);
        notes.forEach(check::look);
        check.reportMissing();
    }
}
