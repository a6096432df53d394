package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.site.PageAddress.State;
import io.github.contentlint.site.PageLinks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the pages that links ask for, once all posts are known. */
final class LinkCheck {

    /** Fewer pages that are not there say nothing about the whole. */
    private static final int MANY = 10;

    private final SiteContext context;
    private final PageLinks links;
    private final PageIndex pages;
    private final List<Absent> absent = new ArrayList<>();
    private final Set<String> found = new HashSet<>();

    private record Absent(WantedLink link, MissingPage page) {}

    LinkCheck(List<LinkNote> notes, SiteContext context) {
        this.context = context;
        this.links = context.site().links();
        this.pages = new PageIndex(links, notes);
    }

    void look(LinkNote note) {
        note.wanted().forEach(this::look);
    }

    private void look(WantedLink link) {
        Optional<LinkNote> page = link.source().isEmpty() ? pages.at(link.path()) : pages.of(link.source());
        if (!link.rewritten()) {
            askedForSource(link, page);
        } else if (page.isPresent()) {
            found.add(link.path() + link.source());
            onPage(link, page.get());
        } else if (link.source().isEmpty()) {
            notThere(link);
        }
    }

    private void askedForSource(WantedLink link, Optional<LinkNote> page) {
        Optional<String> path = page.filter(LinkNote::isPublished)
                .flatMap(note -> note.address().paths().stream().findFirst());
        report(link, path.isPresent() ? "source-suggested" : "source", path, false);
    }

    private void onPage(WantedLink link, LinkNote page) {
        if (!page.isPublished()) {
            report(link, page.address().state() == State.DRAFT ? "draft" : "unpublished", Optional.empty(), false);
        } else if (!link.fragment().isEmpty() && !page.has(link.fragment())) {
            anchor(link, page);
        }
    }

    private void anchor(WantedLink link, LinkNote page) {
        Optional<String> meant = Stream.of(link.fragment().toLowerCase(Locale.ROOT), link.slug())
                .filter(page::has)
                .findFirst();
        if (meant.isEmpty() && !page.complete()) {
            context.undecided("anchors");
            return;
        }
        boolean caseOnly = meant.filter(link.fragment()::equalsIgnoreCase).isPresent();
        int hash = link.place().text().indexOf('#');
        Optional<String> suggestion =
                meant.filter(id -> hash >= 0).map(id -> link.place().text().substring(0, hash + 1) + id);
        report(link, suggestion.isPresent() ? "page-anchor-suggested" : "page-anchor", suggestion, caseOnly);
    }

    private void notThere(WantedLink link) {
        MissingPage missing = MissingPage.explain(link.path(), pages, links);
        if (!missing.cause().isEmpty()) {
            context.undecided(missing.cause());
        } else if (missing.isPlain()) {
            absent.add(new Absent(link, missing));
        } else {
            report(link, missing);
        }
    }

    /**
     * Where more of the pages that links ask for are missing than are there, the posts at hand are a part of the blog, or its
     * addresses are not what they seem.
     */
    void reportMissing() {
        long targets =
                absent.stream().map(each -> each.link().path()).distinct().count();
        boolean isPart = targets >= MANY && targets > found.size();
        for (Absent each : absent) {
            if (isPart) {
                context.undecided("part of a site");
            } else {
                report(each.link(), each.page());
            }
        }
    }

    private void report(WantedLink link, MissingPage page) {
        report(link, page.message(), page.suggestion(), page.certain());
    }

    private void report(WantedLink link, String message, Optional<String> suggestion, boolean certain) {
        String fragment = link.fragment().isEmpty() ? "" : "#" + link.fragment();
        Optional<String> text =
                message.startsWith("page-anchor") ? suggestion : suggestion.map(path -> links.written(path) + fragment);
        Report report = Report.at(link.place(), message)
                .arg("target", link.target())
                .arg(
                        "file",
                        link.source().isEmpty()
                                ? link.path()
                                : ImageCorrupt.relative(
                                        Path.of(link.source()), context.site().root()))
                .arg("anchor", Shortened.of(fragment))
                .arg("suggestion", text.orElse(""));
        context.report(
                link.place(),
                text.filter(t -> isWhole(link))
                        .map(t -> Fix.of(link.place().span(), t, certain))
                        .map(report::fix)
                        .orElse(report));
    }

    /** Whether what is marked is the target alone, all of it, and no template. */
    private static boolean isWhole(WantedLink link) {
        String text = link.place().text();
        return text.strip().equals(link.target()) && text.indexOf('{') < 0;
    }
}
