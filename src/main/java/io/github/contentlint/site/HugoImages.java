package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import io.github.contentlint.site.GoValue.Fields;
import io.github.contentlint.site.GoValue.Str;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What image hooks and shortcodes, Hugo's own and those of the site and its themes, make of a reference. */
final class HugoImages {

    private static final String HOOK_OPTIONS = "markup.goldmark.renderHooks.image.";

    private final HugoConfig config;
    private final HugoLanguages languages;
    private final HugoEdition edition;
    private final HugoLayouts layouts;
    private final HugoResources resources;
    private final Fields site;

    /**
     * @param params of the site, and of its themes where it has none of that name
     */
    HugoImages(
            HugoConfig config,
            HugoLanguages languages,
            HugoEdition edition,
            HugoLayouts layouts,
            HugoResources resources,
            Value.Mapping params) {
        this.config = config;
        this.languages = languages;
        this.edition = edition;
        this.layouts = layouts;
        this.resources = resources;
        this.site = new Fields(
                Map.of("BaseURL", new Str(config.text("baseURL").orElse("/")), "Params", GoValue.of(params)), false);
    }

    /**
     * The URLs in the page of a Markdown image, in text that {@link GoValue} explains: files, and what is not known.
     *
     * @param folder of the page
     */
    List<String> ofHook(HugoPage page, Path folder, String destination) {
        Optional<GoTemplate> own = isEmbedded("always") ? Optional.empty() : layouts.imageHook(page);
        if (own.isPresent()) {
            Map<String, GoValue> fields = new HashMap<>(fields(page));
            fields.put("Destination", new Str(destination));
            fields.put("IsBlock", GoValue.UNKNOWN);
            return rendered(own.get(), new Fields(fields, false), page, folder);
        }
        return List.of(isEmbedded("always", "fallback") ? embedded(page, folder, destination) : destination);
    }

    /** Whether a theme's hook would be asked, so that one that cannot be read may do anything. */
    boolean needsTheme(HugoPage page) {
        return layouts.imageHook(page).isEmpty() && !isEmbedded("always");
    }

    boolean hasShortcode(String name) {
        return layouts.shortcode(name).isPresent();
    }

    /** The URLs in the page of a shortcode that takes a reference. */
    List<String> ofShortcode(String name, HugoPage page, Path folder, String src) {
        Optional<GoTemplate> own = layouts.shortcode(name);
        if (own.isPresent()) {
            Map<String, GoValue> fields = new HashMap<>(fields(page));
            fields.put("Get src", new Str(src));
            fields.put("Get 0", new Str(src));
            return rendered(own.get(), new Fields(fields, false), page, folder);
        }
        return name.equals("figure")
                ? List.of(edition.figureFindsResources() ? figure(page, folder, src) : src)
                : List.of(GoValue.UNKNOWN_SIGN);
    }

    private Map<String, GoValue> fields(HugoPage page) {
        String kind = page.isBranch() ? page.section().isEmpty() ? "home" : "section" : "page";
        Fields own = new Fields(
                Map.of(
                        "Resources",
                        new GoValue.Resources(false),
                        "Site",
                        site,
                        "Kind",
                        new Str(kind),
                        "BundleType",
                        new Str(page.isBranch() ? "branch" : page.isLeaf() ? "leaf" : ""),
                        "Section",
                        new Str(page.topSection())),
                false);
        return Map.of("Page", own, "PageInner", own, "Site", site);
    }

    private boolean isEmbedded(String... modes) {
        if (!edition.embedsImageHook()) {
            return false;
        }
        boolean auto = languages.shareHost() && !config.flag("markup.goldmark.duplicateResourceFiles");
        Optional<String> enabled = config.text(HOOK_OPTIONS + "enableDefault");
        String mode = edition.hasUseEmbedded()
                ? config.text(HOOK_OPTIONS + "useEmbedded").orElse("auto")
                : enabled.map(flag -> flag.equals("true") ? "fallback" : "never")
                        .orElse("auto");
        return List.of(modes).contains(mode.equals("auto") ? auto ? "fallback" : "never" : mode);
    }

    /** {@code render-image.html} as Hugo brings it. */
    private String embedded(HugoPage page, Path folder, String destination) {
        return isWhole(destination)
                ? destination
                : resource(page, folder, path(destination).replaceFirst("^\\./", ""))
                        .orElse(destination);
    }

    private String figure(HugoPage page, Path folder, String src) {
        return isWhole(src) ? src : resource(page, folder, path(src)).orElse(src);
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

    private List<String> rendered(GoTemplate template, GoValue context, HugoPage page, Path folder) {
        HugoFunctions functions = new HugoFunctions(
                new Templates(page, folder), site, config.text("baseURL").orElse("/"), config.base());
        String html = GoValue.text(GoTemplateRun.run(template, context, functions));
        List<String> urls = Jsoup.parseBodyFragment(html).select("img").stream()
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

    /** What templates ask for on behalf of a page. */
    private final class Templates implements HugoFunctions.Lookup {

        private final HugoPage page;
        private final Path folder;

        Templates(HugoPage page, Path folder) {
            this.page = page;
            this.folder = folder;
        }

        @Override
        public Optional<Path> pageResource(String name, boolean pattern) {
            return resources.ofPage(page, folder, name, pattern);
        }

        @Override
        public Optional<Path> asset(String name) {
            return resources.asset(name);
        }

        @Override
        public boolean hasLanguageInPaths() {
            return !languages.prefix(page.language()).isEmpty();
        }

        @Override
        public Optional<GoTemplate> partial(String name) {
            return layouts.partial(name);
        }
    }
}
