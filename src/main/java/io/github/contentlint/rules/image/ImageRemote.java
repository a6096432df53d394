package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.NotedPlace;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.net.Cause;
import io.github.contentlint.net.Verdict;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Remote;
import io.github.contentlint.site.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An image of another server that readers will not see. Each is asked for once; said once a post and image. */
public final class ImageRemote implements SiteRule<List<ImageRemote.Sighting>> {

    private static final String BROKEN = "broken";
    private static final String SUSPECT = "suspect";

    private static final RuleInfo INFO = RuleInfo.ofNetwork(
            ImageRemote.class, new Grade(BROKEN, Severity.ERROR), new Grade(SUSPECT, Severity.WARNING));

    /**
     * A remote image in a post.
     *
     * @param quiet whether readers' browsers do not say where they come from
     */
    record Sighting(String url, NotedPlace place, boolean quiet) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Sighting> note(Post post, RuleContext context) {
        PostImages images = PostImages.of(post, context);
        Map<String, Sighting> sightings = new LinkedHashMap<>();
        for (Image image : images.all()) {
            url(image, images.resolve(image), context)
                    .ifPresent(url -> sightings.computeIfAbsent(url, first -> sighting(first, image, post, context)));
        }
        return List.copyOf(sightings.values());
    }

    private static Optional<String> url(Image image, Resolution resolution, RuleContext context) {
        if (resolution instanceof Remote remote) {
            return Optional.of(withScheme(remote.url(), image, context.site()));
        }
        boolean local = resolution instanceof Broken broken && LocalHost.isAsked(broken, context);
        return local
                ? Optional.of(withScheme(((Broken) resolution).lookedFor(), image, context.site()))
                : Optional.empty();
    }

    /** What starts with two slashes is asked for as the page was. */
    private static String withScheme(String url, Image image, Site site) {
        boolean plain = image.target().strip().startsWith("//")
                && site.url().filter(own -> own.startsWith("http:")).isPresent();
        return plain ? "http" + url.substring(url.indexOf(':')) : url;
    }

    private static Sighting sighting(String url, Image image, Post post, RuleContext context) {
        NotedPlace place = context.place(PostImages.place(image));
        boolean same = place.text().equals(url);
        return new Sighting(url, same ? place.sharing(url) : place, QuietReferrer.isWritten(image, post, context));
    }

    @Override
    public void check(List<List<Sighting>> notes, SiteContext context) {
        Set<String> urls = new LinkedHashSet<>();
        notes.forEach(note -> note.forEach(sighting -> urls.add(sighting.url())));
        if (urls.isEmpty()) {
            return;
        }
        Map<String, Verdict> verdicts = context.remoteImages().ask(urls, referer(context.site()));
        for (List<Sighting> note : notes) {
            note.forEach(sighting -> report(sighting, verdicts.get(sighting.url()), context));
        }
    }

    private static Optional<String> referer(Site site) {
        return site.url().filter(url -> !site.hidesReferrer());
    }

    private static void report(Sighting sighting, Verdict verdict, SiteContext context) {
        switch (verdict.standing()) {
            case SHOWN -> {}
            case UNDECIDED -> context.undecided(undecided(verdict.cause()));
            case BROKEN -> report(sighting, verdict, BROKEN, context);
            case SUSPECT -> {
                if (verdict.cause() != Cause.HOTLINK || !sighting.quiet()) {
                    report(sighting, verdict, SUSPECT, context);
                }
            }
        }
    }

    private static void report(Sighting sighting, Verdict verdict, String grade, SiteContext context) {
        context.report(
                sighting.place(),
                Report.at(sighting.place(), CorruptFile.id(verdict.cause()))
                        .grade(grade)
                        .arg("url", Shortened.of(sighting.url()))
                        .arg("detail", verdict.detail()));
    }

    private static String undecided(Cause cause) {
        return switch (cause) {
            case PRIVATE_ADDRESS -> "private network, content.remoteAllowPrivate asks it";
            case PROXY -> "proxy that asks for a login";
            case NO_ADDRESS -> "address that cannot be asked for";
            case NO_NETWORK -> "no network";
            case OFFLINE -> "Maven is offline";
            case SWITCHED_OFF -> "not asked, content.remote asks";
            default -> "not asked in time";
        };
    }
}
