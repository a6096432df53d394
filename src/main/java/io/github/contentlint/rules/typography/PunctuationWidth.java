package io.github.contentlint.rules.typography;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import java.util.List;

/**
 * Punctuation of the wrong width: half-width between Han characters, or full-width in an English sentence. Which is wrong,
 * the site decides mark by mark. A mark that is wrong often in a post is a habit and said once.
 */
public final class PunctuationWidth implements SiteRule<PunctuationWidth.Widths> {

    private static final RuleInfo INFO = RuleInfo.of(PunctuationWidth.class, Severity.WARNING);

    /**
     * What is noted of a post.
     *
     * @param chinese of each mark between Han characters: full width kept to, half width departed
     * @param latin of all marks in text without Han characters: half width kept to, full width departed
     */
    record Widths(Usage[] chinese, Usage latin) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Widths note(Post post, RuleContext context) {
        MarkScan scan = new MarkScan(new Borrowed(post));
        post.forEachProse(scan::look);
        scan.places().forEach(places -> places.report(context));
        return scan.widths();
    }

    @Override
    public void check(List<Widths> notes, SiteContext context) {
        for (int mark = 0; mark < MarkScan.HALF.length(); mark++) {
            Usage usage = Usage.NONE;
            for (Widths note : notes) {
                usage = usage.plus(note.chinese()[mark]);
            }
            if (usage.isHouseStyle()) {
                context.keep(String.valueOf(MarkScan.HALF.charAt(mark)));
            }
        }
        Usage latin = notes.stream().map(Widths::latin).reduce(Usage.NONE, Usage::plus);
        if (latin.isHouseStyle()) {
            context.keep(MarkScan.LATIN);
        }
    }
}
