package io.github.contentlint.site;

import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.post.TemplateTag.Argument;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What image hooks and shortcodes, Hugo's own and those of the site and its themes, make of a reference. */
final class HugoImages {

    private static final String HOOK_OPTIONS = "markup.goldmark.renderHooks.image.";

    private static final String FIGURE = "figure";

    private static final Pattern SHORTCODE =
            Pattern.compile("\\{\\{[<%]\\s*+([\\w/-]++)(.*?)/?[>%]\\}\\}", Pattern.DOTALL);

    private final HugoEdition edition;
    private final String mode;
    private final HugoTemplates templates;
    private final HugoResources resources;

    HugoImages(
            HugoConfig config,
            HugoLanguages languages,
            HugoEdition edition,
            HugoTemplates templates,
            HugoResources resources) {
        this.edition = edition;
        this.mode = mode(config, languages, edition);
        this.templates = templates;
        this.resources = resources;
    }

    /**
     * The URLs in the page of a Markdown image, in text that {@link GoValue} explains: files, and what is not known.
     *
     * @param folder of the page
     */
    List<String> ofHook(HugoPage page, Path folder, String destination) {
        Optional<String> own =
                mode.equals("always") ? Optional.empty() : templates.imageHook(page, folder, destination);
        return own.map(HugoImages::urls)
                .orElseGet(() -> List.of(
                        (mode.equals("always") || mode.equals("fallback"))
                                ? embedded(page, folder, destination)
                                : destination));
    }

    /** Whether a theme's hook would be asked, so that one that cannot be read may do anything. */
    boolean needsTheme(HugoPage page) {
        return !templates.hasHook("render-image", page) && !mode.equals("always");
    }

    /** The URLs in the page of a shortcode that takes a reference. */
    List<String> ofShortcode(HugoPage page, Reference reference) {
        String source = reference.post().source().text();
        Matcher tag = SHORTCODE.matcher(source).region(reference.offset(), source.length());
        boolean whole = tag.lookingAt();
        String name = whole ? tag.group(1) : FIGURE;
        List<Argument> arguments = whole ? arguments(tag, source) : List.of(argument(reference.text()));
        return templates
                .shortcode(name, arguments, page, reference.folder())
                .map(HugoImages::urls)
                .orElseGet(() -> List.of(name.equals(FIGURE) ? figure(page, reference) : GoValue.UNKNOWN_SIGN));
    }

    private static List<Argument> arguments(Matcher tag, String source) {
        Span arguments = new Span(tag.start(2), tag.end(2));
        return new TemplateTag(tag.group(1), new Span(tag.start(), tag.end()), arguments).arguments(source);
    }

    private static Argument argument(String src) {
        return new Argument("src", src, Span.at(0), true);
    }

    /** When Hugo's own hook is taken: {@code always}, {@code fallback} where there is no other, {@code never}. */
    private static String mode(HugoConfig config, HugoLanguages languages, HugoEdition edition) {
        if (!edition.embedsImageHook()) {
            return "never";
        }
        boolean auto = languages.shareHost() && !config.flag("markup.goldmark.duplicateResourceFiles");
        Optional<String> enabled = config.text(HOOK_OPTIONS + "enableDefault");
        String mode = edition.hasUseEmbedded()
                ? config.text(HOOK_OPTIONS + "useEmbedded").orElse("auto")
                : enabled.map(flag -> flag.equals("true") ? "fallback" : "never")
                        .orElse("auto");
        return mode.equals("auto") ? auto ? "fallback" : "never" : mode;
    }

    /** {@code render-image.html} as Hugo brings it. */
    private String embedded(HugoPage page, Path folder, String destination) {
        return isWhole(destination)
                ? destination
                : resource(page, folder, path(destination).replaceFirst("^\\./", ""))
                        .orElse(destination);
    }

    private String figure(HugoPage page, Reference reference) {
        String src = reference.text();
        return isWhole(src) || !edition.figureFindsResources()
                ? src
                : resource(page, reference.folder(), path(src)).orElse(src);
    }

    private static boolean isWhole(String url) {
        return url.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*+:.*+");
    }

    private static String path(String url) {
        return Percent.decode(url.replaceFirst("(?s)[?#].*+", ""));
    }

    private Optional<String> resource(HugoPage page, Path folder, String name) {
        return resources
                .ofPage(page, folder, name, false)
                .or(() -> resources.asset(name))
                .map(file -> new GoValue.Resource(file).url().text());
    }

    private static List<String> urls(String html) {
        List<String> urls = Jsoup.parseBodyFragment(GoValue.withoutMarks(html)).select("img").stream()
                .flatMap(HugoImages::sources)
                .toList();
        return urls.isEmpty() ? List.of(GoValue.UNKNOWN_SIGN) : urls;
    }

    /** Lazy loading has a placeholder for its {@code src}. */
    private static Stream<String> sources(Element image) {
        return Stream.of("data-src", "data-original", "src")
                .filter(image::hasAttr)
                .map(image::attr)
                .limit(1);
    }
}
