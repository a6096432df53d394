package io.github.contentlint.site;

import io.github.contentlint.post.TemplateTag.Argument;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.GoValue.Bool;
import io.github.contentlint.site.GoValue.Fields;
import io.github.contentlint.site.GoValue.Items;
import io.github.contentlint.site.GoValue.Num;
import io.github.contentlint.site.GoValue.Str;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the image hooks and shortcodes of a site and its themes on behalf of a page. */
final class HugoTemplates {

    private final HugoConfig config;
    private final HugoLanguages languages;
    private final HugoLayouts layouts;
    private final HugoResources resources;
    private final Fields site;

    /**
     * @param params of the site, and of its themes where it has none of that name
     */
    HugoTemplates(
            HugoConfig config,
            HugoLanguages languages,
            HugoLayouts layouts,
            HugoResources resources,
            Value.Mapping params) {
        this.config = config;
        this.languages = languages;
        this.layouts = layouts;
        this.resources = resources;
        this.site = new Fields(
                Map.of("BaseURL", new Str(config.text("baseURL").orElse("/")), "Params", GoValue.of(params)), false);
    }

    boolean hasHook(String name, HugoPage page) {
        return layouts.hook(name, page).isPresent();
    }

    /**
     * What the image hook makes of an address, marked as {@link GoTemplateRun} does; empty where there is no hook.
     *
     * @param folder of the page
     */
    Optional<String> imageHook(HugoPage page, Path folder, String destination) {
        return layouts.hook("render-image", page)
                .map(template -> run(
                        template,
                        Map.of("Destination", new Str(destination), "IsBlock", GoValue.UNKNOWN),
                        page,
                        folder));
    }

    /** What a shortcode writes, marked as {@link GoTemplateRun} does; empty where site and themes have none of that name. */
    Optional<String> shortcode(String name, List<Argument> arguments, HugoPage page, Path folder) {
        boolean named = arguments.stream().anyMatch(argument -> !argument.name().isEmpty());
        return layouts.shortcode(name)
                .map(template -> run(
                        template,
                        Map.of(
                                "Name",
                                new Str(name),
                                "IsNamedParams",
                                new Bool(named),
                                "Params",
                                arguments.isEmpty() ? GoValue.NIL : named ? byName(arguments) : byNumber(arguments)),
                        page,
                        folder));
    }

    private static GoValue byName(List<Argument> arguments) {
        Map<String, GoValue> values = new HashMap<>();
        arguments.forEach(argument -> values.putIfAbsent(argument.name(), value(argument)));
        return new Fields(values, true);
    }

    private static GoValue byNumber(List<Argument> arguments) {
        return new Items(arguments.stream().map(HugoTemplates::value).toList());
    }

    /** Numbers and truth values are such where they stand in no quotes. */
    private static GoValue value(Argument argument) {
        String text = argument.text();
        if (argument.quoted()) {
            return new Str(text);
        }
        boolean flag = text.equals("true") || text.equals("false");
        return flag ? new Bool(text.equals("true")) : text.matches("-?\\d++") ? new Num(text) : new Str(text);
    }

    private String run(GoTemplate template, Map<String, GoValue> own, HugoPage page, Path folder) {
        Map<String, GoValue> fields = new HashMap<>(fields(page));
        fields.putAll(own);
        HugoFunctions functions = new HugoFunctions(
                new Found(page, folder), site, config.text("baseURL").orElse("/"), config.base());
        return GoValue.text(GoTemplateRun.run(template, new Fields(fields, false), functions));
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

    /** What templates ask for on behalf of a page. */
    private final class Found implements HugoFunctions.Lookup {

        private final HugoPage page;
        private final Path folder;

        Found(HugoPage page, Path folder) {
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
