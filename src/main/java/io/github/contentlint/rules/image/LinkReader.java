package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.NotedPlace;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Anchors;
import io.github.contentlint.site.Destination;
import io.github.contentlint.site.Destination.Nowhere;
import io.github.contentlint.site.Destination.Own;
import io.github.contentlint.site.Destination.Page;
import io.github.contentlint.site.Destination.Settled;
import io.github.contentlint.site.Destination.Source;
import io.github.contentlint.site.PageLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports the links of one post that the post and the files decide, and keeps those for which all posts are needed. */
final class LinkReader {

    /** Findings of a post with the same target. */
    private static final int MOST_ALIKE = 10;

    /** Links of a post that wait for the other posts. */
    private static final int MOST_WAITING = 1_000;

    private final Post post;
    private final RuleContext context;
    private final PageLinks links;
    private final Anchors anchors;
    private final Map<String, Integer> alike = new HashMap<>();
    private final List<WantedLink> wanted = new ArrayList<>();

    LinkReader(Post post, RuleContext context) {
        this.post = post;
        this.context = context;
        this.links = context.site().links();
        this.anchors = links.anchors(post);
    }

    LinkNote read() {
        for (Link link : post.body().links()) {
            if (!link.kind().isAsset() && alike.merge(link.target(), 1, Integer::sum) <= MOST_ALIKE) {
                read(link);
            }
        }
        return LinkNote.of(
                post.source().path().toAbsolutePath().normalize().toString(), links.address(post), anchors, wanted);
    }

    private void read(Link link) {
        Destination destination = links.destination(post, link);
        if (destination instanceof Settled settled) {
            BrokenReference.report(link, settled.resolution(), context);
        } else if (destination instanceof Own own) {
            own(link, own.fragment());
        } else if (destination instanceof Nowhere nowhere) {
            context.report(
                    Report.at(BrokenReference.place(link), "nowhere").arg("target", Shortened.of(nowhere.name())));
        } else if (destination instanceof Page page) {
            await(link, page.path(), "", page.fragment(), true);
        } else if (destination instanceof Source source) {
            await(link, "", source.file().toString(), source.fragment(), source.rewritten());
        }
    }

    private void own(Link link, String fragment) {
        if (ThemeIds.needsNone(fragment) || anchors.has(fragment)) {
            return;
        }
        Optional<String> meant = anchors.nearest(fragment);
        if (meant.isEmpty() && (!anchors.isComplete() || ThemeIds.mayBe(fragment))) {
            context.undecided(anchors.isComplete() ? "theme" : "anchors");
            return;
        }
        Report report = Report.at(BrokenReference.place(link), meant.isPresent() ? "anchor-suggested" : "anchor")
                .arg("target", Shortened.of("#" + fragment))
                .arg("suggestion", meant.map(id -> "#" + id).orElse(""));
        boolean caseOnly = meant.filter(fragment::equalsIgnoreCase).isPresent();
        context.report(meant.map(id -> report.fix(Fix.of(link.targetSpan(), "#" + id, caseOnly)))
                .orElse(report));
    }

    private void await(Link link, String path, String source, String fragment, boolean rewritten) {
        if (wanted.size() >= MOST_WAITING) {
            context.undecided("too many links");
            return;
        }
        NotedPlace place = context.place(BrokenReference.place(link));
        String id = ThemeIds.needsNone(fragment) || ThemeIds.mayBe(fragment) ? "" : fragment;
        wanted.add(new WantedLink(
                place, Shortened.of(link.target()), path, source, id, id.isEmpty() ? "" : anchors.slug(id), rewritten));
    }
}
