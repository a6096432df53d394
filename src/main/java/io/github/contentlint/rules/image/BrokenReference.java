package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Link;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import io.github.contentlint.text.Span;
import java.util.Set;

/** What to say of a reference that leads nowhere. */
final class BrokenReference {

    /** Reasons that say the same whether or not it is known what to write. */
    private static final Set<Reason> PLAIN = Set.of(Reason.EMPTY, Reason.NOT_RENDERED, Reason.NOT_BUNDLED);

    private BrokenReference() {}

    /** Says of a link what is wrong with it, or counts what the sources do not tell. */
    static void report(Link link, Resolution resolution, RuleContext context) {
        if (resolution instanceof Broken broken) {
            context.report(report(place(link), link.targetSpan(), link.target(), broken));
        } else if (resolution instanceof Unknown unknown) {
            context.undecided(unknown.cause());
        }
    }

    /** Where a finding about a link's reference belongs. */
    static Span place(Link link) {
        return link.targetSpan().isEmpty() ? link.span() : link.targetSpan();
    }

    /**
     * @param place all of what is to be marked
     * @param reference where the reference alone stands; empty where there is none
     */
    static Report report(Span place, Span reference, String target, Broken broken) {
        Report report = Report.at(place, message(broken))
                .arg("target", Shortened.of(target))
                .arg("file", broken.lookedFor())
                .arg("suggestion", broken.suggestion().orElse(""));
        return broken.suggestion().isEmpty() || reference.isEmpty()
                ? report
                : report.fix(Fix.unsafe(reference, broken.suggestion().get()));
    }

    /** The reason, {@code not-published}, or with a reference to write instead, {@code not-published-suggested}. */
    static String message(Broken broken) {
        String reason = CorruptFile.id(broken.reason());
        boolean suggested = broken.suggestion().isPresent() && !PLAIN.contains(broken.reason());
        return suggested ? reason + "-suggested" : reason;
    }
}
