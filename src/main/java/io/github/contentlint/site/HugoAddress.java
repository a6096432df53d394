package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a page is published, below the site's path (resources/page/page_paths.go).
 *
 * @param url of the page
 * @param folder where its files go, without a slash at the end; empty for the top
 */
record HugoAddress(UrlPath url, String folder) {

    /** Computes the addresses of a site's pages. */
    static final class Book {

        private final HugoConfig config;
        private final HugoLanguages languages;
        private final HugoEdition edition;
        private final HugoPaths paths;
        private final HugoSections sections;

        Book(HugoConfig config, HugoLanguages languages, HugoEdition edition, HugoSections sections) {
            this.sections = sections;
            this.config = config;
            this.languages = languages;
            this.edition = edition;
            this.paths = new HugoPaths(config);
        }

        /**
         * Empty where it holds what only a build knows.
         *
         * @param keys the values of the page's keys
         */
        Optional<HugoAddress> of(HugoPage page, Function<String, Optional<Value>> keys) {
            HugoPermalink permalink = new HugoPermalink(page, () -> sections.around(page.section()), paths, keys);
            String prefix = languages.prefix(page.language());
            Optional<String> url = keys.apply("url").flatMap(HugoConfig::firstText);
            if (url.isPresent()) {
                return url.filter(u -> !u.contains("://"))
                        .flatMap(permalink::fill)
                        .map(u -> written(u.startsWith("/") ? u : prefix + "/" + u));
            }
            Optional<String> slug = keys.apply("slug").flatMap(HugoConfig::firstText);
            Optional<String> template = template(page);
            Optional<String> path =
                    template.isPresent() ? permalink.fill(template.get()) : Optional.of(plainPath(page, slug));
            return path.map(paths::sanitize).map(p -> plain(page, prefix + "/" + p));
        }

        /** Where no permalink says otherwise. */
        private String plainPath(HugoPage page, Optional<String> slug) {
            List<String> folders = new ArrayList<>();
            for (int depth = 1; depth <= page.section().size(); depth++) {
                List<String> section = page.section().subList(0, depth);
                Optional<String> moved =
                        edition.slugsMoveSections() ? sections.slug(section, page.language()) : Optional.empty();
                folders.add(moved.orElse(section.get(depth - 1)));
            }
            if (!page.isBranch()) {
                folders.add(slug.orElse(page.name()));
            }
            return String.join("/", folders);
        }

        private Optional<String> template(HugoPage page) {
            String top = page.topSection();
            if (top.isEmpty()) {
                return Optional.empty();
            }
            return page.isBranch()
                    ? config.text("permalinks.section." + top)
                    : config.text("permalinks." + top).or(() -> config.text("permalinks.page." + top));
        }

        /** {@code url} of front matter is taken as it is. */
        private HugoAddress written(String url) {
            UrlPath path = UrlPath.of(url);
            int dot = path.value().indexOf('.');
            if (path.value().endsWith("/") || dot < 0) {
                return inFolder(path.value());
            }
            int last = path.value().lastIndexOf('.');
            String folder = edition.placesFilesByPage()
                    ? path.value().substring(0, Math.max(last, path.folder().length()))
                    : path.folder();
            return new HugoAddress(path, withoutSlash(folder));
        }

        private HugoAddress plain(HugoPage page, String path) {
            if (!page.isBranch() && isUgly(page)) {
                String whole = withoutSlash(UrlPath.of(path).value());
                return new HugoAddress(UrlPath.of(whole + ".html"), whole);
            }
            return inFolder(path);
        }

        private boolean isUgly(HugoPage page) {
            return config.find("uglyURLs").orElse(Value.emptyMapping()) instanceof Value.Mapping sections
                    ? edition.readsUglySections()
                            && HugoKeys.text(sections, page.topSection())
                                    .filter("true"::equals)
                                    .isPresent()
                    : config.flag("uglyURLs");
        }

        private static HugoAddress inFolder(String path) {
            UrlPath url = UrlPath.of(path + "/");
            return new HugoAddress(url, withoutSlash(url.value()));
        }

        private static String withoutSlash(String path) {
            return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        }
    }
}
