package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.Options;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Resolution.Remote;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** An image that readers may see today and not tomorrow, or not from this site. Said once a post, cause and host. */
public final class ImageUnstable implements PostRule {

    private static final int KILO = 1024;

    private static final RuleInfo INFO = RuleInfo.of(
                    ImageUnstable.class,
                    new Grade("random", Severity.WARNING),
                    new Grade("expiring", Severity.WARNING),
                    new Grade("hotlink", Severity.WARNING),
                    new Grade("insecure", Severity.WARNING),
                    new Grade("data", Severity.WARNING))
            .with(new Option(
                    "randomHosts",
                    Option.Type.STRINGS,
                    KnownHosts.RANDOM,
                    "Hosts that answer with another image each time; subdomains are included."))
            .with(new Option(
                    "hotlinkHosts",
                    Option.Type.STRINGS,
                    KnownHosts.HOTLINK,
                    "Hosts that refuse images to pages of other sites; subdomains are included."))
            .with(new Option(
                    "maxDataKilobytes",
                    Option.Type.INTEGER,
                    64,
                    "Size of a data: URL, as written, above which it is reported; in units of 1024 characters."));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        PostImages images = PostImages.of(post, context);
        Map<String, Sighting> sightings = new LinkedHashMap<>();
        for (Image image : images.written()) {
            BooleanSupplier hidesReferrer = () -> QuietReferrer.isFor(image, post, context);
            cause(images, image, hidesReferrer, context)
                    .ifPresent(cause -> sightings.computeIfAbsent(
                                    cause.grade() + " " + cause.host(), key -> new Sighting(cause, image))
                            .count++);
        }
        sightings.values().forEach(sighting -> context.report(sighting.report()));
    }

    private static Optional<Cause> cause(
            PostImages images, Image image, BooleanSupplier hidesReferrer, RuleContext context) {
        Options options = context.options();
        if (image.target().regionMatches(true, 0, "data:", 0, 5)) {
            boolean large = image.target().length() > options.integer("maxDataKilobytes") * KILO;
            return large ? Optional.of(new Cause("data", "data", "", "")) : Optional.empty();
        }
        boolean maybeUnread = image.syntax() == Image.Syntax.LAZY;
        if (maybeUnread || !(images.resolve(image) instanceof Remote remote)) {
            return Optional.empty();
        }
        Optional<RemoteUrl> parsed = RemoteUrl.of(remote.url());
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        RemoteUrl url = parsed.get();
        if (RandomImage.is(url, hosts("randomHosts", context))) {
            return Optional.of(new Cause("random", "random", url.host(), ""));
        }
        Optional<SignedUrl> signed = SignedUrl.of(url);
        if (signed.isPresent()) {
            String date = signed.get().until().map(Object::toString).orElse("");
            return Optional.of(new Cause("expiring", date.isEmpty() ? "expiring" : "expiring-on", url.host(), date));
        }
        if (url.isAt(hosts("hotlinkHosts", context)) && !hidesReferrer.getAsBoolean()) {
            return Optional.of(new Cause("hotlink", "hotlink", url.host(), ""));
        }
        boolean insecure = image.target().strip().toLowerCase(Locale.ROOT).startsWith("http:") && isSecure(context);
        return insecure ? Optional.of(new Cause("insecure", "insecure", url.host(), "")) : Optional.empty();
    }

    private static Set<String> hosts(String option, RuleContext context) {
        return context.remember(
                ImageUnstable.class,
                option,
                name -> Set.copyOf(context.options().strings(name)));
    }

    private static boolean isSecure(RuleContext context) {
        return context.site().url().filter(url -> url.startsWith("https:")).isPresent();
    }

    /**
     * Why an image may not last.
     *
     * @param message key of the template
     * @param host empty for {@code data:}
     * @param date where the URL tells when it ends, else empty
     */
    private record Cause(String grade, String message, String host, String date) {}

    /** The images of one post with the same kind of cause at the same host, the first with its own cause. */
    private static final class Sighting {
        private final Cause cause;
        private final Image first;
        private int count;

        Sighting(Cause cause, Image first) {
            this.cause = cause;
            this.first = first;
        }

        Report report() {
            return Report.at(PostImages.place(first), cause.message())
                    .grade(cause.grade())
                    .arg("host", cause.host())
                    .arg("date", cause.date())
                    .arg("size", (first.target().length() + KILO - 1) / KILO)
                    .arg("count", count);
        }
    }
}
