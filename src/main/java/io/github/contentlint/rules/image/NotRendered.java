package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Report;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to say of text that was meant as an image. */
final class NotRendered {

    /** The parts of what was meant, in half-width or full-width characters, without title. */
    private static final Pattern MEANT =
            Pattern.compile("[!！][\\[【]([^\\[\\]【】]*+)[\\]】]\\s*+[(（]([^()（）\"<>\\n]*+)[)）]");

    /** Obsidian's, with a width or a text. */
    private static final Pattern EMBED =
            Pattern.compile("!\\[\\[([^\\]|#]++)(?:#[^\\]|]*+)?+(?:\\|([^\\]]*+))?+\\]\\]");

    private static final Pattern SIZE = Pattern.compile("\\s++=\\d*+x?+\\d*+\\s*+$");
    private static final Pattern WIDTH = Pattern.compile("\\d++(?:x\\d++)?+");

    /** Packages that make images of {@code ![[a.png]]}. */
    private static final Pattern EMBEDS = Pattern.compile("obsidian|wiki-?_?link");

    /** Packages that make images of {@code ![](a.png =100x20)}. */
    private static final Pattern SIZES = Pattern.compile("im(?:a?ge?)?-?size|md-enhance|theme-hope");

    private final Post post;
    private final Site site;

    NotRendered(Post post, Site site) {
        this.post = post;
        this.site = site;
    }

    /** Empty where a plugin may make an image of it. */
    Optional<Report> report(Problem problem) {
        String written = post.source().slice(problem.span());
        String destination = problem.details().getOrDefault("destination", "");
        Matcher embed = EMBED.matcher(written);
        boolean embedded = embed.matches();
        if (embedded && hasPackage(EMBEDS) || SIZE.matcher(destination).find() && hasPackage(SIZES)) {
            return Optional.empty();
        }
        Report report = Report.at(problem.span(), "not-rendered").arg("target", Shortened.of(destination));
        Optional<String> image = embedded ? ofEmbed(problem.span(), embed) : ofMeant(written);
        return Optional.of(
                image.map(i -> report.fix(Fix.unsafe(problem.span(), i))).orElse(report));
    }

    private boolean hasPackage(Pattern name) {
        return site.packages().stream().anyMatch(p -> name.matcher(p).find());
    }

    private static Optional<String> ofMeant(String written) {
        Matcher image = MEANT.matcher(written);
        return image.matches()
                ? Optional.of(
                        markdown(image.group(1), SIZE.matcher(image.group(2)).replaceFirst("")))
                : Optional.empty();
    }

    /** Obsidian finds a file by its name alone; a page needs its path. */
    private Optional<String> ofEmbed(Span place, Matcher embed) {
        String name = embed.group(1).strip();
        String label = Optional.ofNullable(embed.group(2)).orElse("").strip();
        String alt = WIDTH.matcher(label).matches() ? "" : label;
        Resolution resolution = site.resolve(
                post, new Image(Image.Syntax.MARKDOWN, place, name, place, Optional.of(alt), Span.at(place.end())));
        if (resolution instanceof Broken broken) {
            return broken.suggestion().map(path -> markdown(alt, path));
        }
        return resolution instanceof Found ? Optional.of(markdown(alt, name)) : Optional.empty();
    }

    private static String markdown(String alt, String destination) {
        return "![" + alt + "](" + destination.strip().replace(" ", "%20") + ")";
    }
}
