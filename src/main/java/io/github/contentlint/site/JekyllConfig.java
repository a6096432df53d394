package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code _config.yml} and the Gemfile say (Jekyll 4.3.1, {@code configuration.rb}). */
final class JekyllConfig {

    static final List<String> FILES = List.of("_config.yml", "_config.yaml", "_config.toml");

    private static final List<String> EXCLUDED = List.of(
            ".sass-cache",
            ".jekyll-cache",
            "gemfiles",
            "Gemfile",
            "Gemfile.lock",
            "node_modules",
            "vendor/bundle",
            "vendor/cache",
            "vendor/gems",
            "vendor/ruby");

    private static final Pattern GEM = Pattern.compile("(?m)^\\s*+(?:gem|spec\\.name\\s*+=)\\s*+[\"']([\\w.-]++)[\"']");

    private final Config config;
    private final Set<String> gems = new LinkedHashSet<>();
    private final Optional<String> theme;
    private final Path source;
    private final String base;

    JekyllConfig(Path root, SiteFiles files) {
        this.config = read(root);
        readGems(root, files);
        this.theme = text("theme")
                .or(() -> text("remote_theme"))
                .or(() -> gems.stream().filter(JekyllConfig::isTheme).findFirst())
                .map(JekyllConfig::themeName);
        this.source = text("source").map(s -> safe(root, s)).orElse(root);
        this.base = UrlPath.base(text("baseurl").orElse(""));
    }

    /** The files that the build command names, else the first of those that Jekyll looks for. */
    private static Config read(Path root) {
        List<Path> files = JekyllCommand.configs(root).stream()
                .map(root::resolve)
                .filter(Files::isRegularFile)
                .toList();
        return files.isEmpty()
                ? Config.read(root, FILES)
                : files.stream()
                        .map(Config::read)
                        .reduce((weak, strong) -> strong.over(weak))
                        .get();
    }

    private void readGems(Path root, SiteFiles files) {
        gems.addAll(config.texts("plugins"));
        gems.addAll(config.texts("gems"));
        List<String> names = files.names(root);
        names.stream()
                .filter(n -> n.equals("Gemfile") || n.endsWith(".gemspec"))
                .forEach(name -> {
                    Matcher matcher = GEM.matcher(Config.text(root.resolve(name)));
                    while (matcher.find()) {
                        gems.add(matcher.group(1));
                    }
                });
    }

    private static boolean isTheme(String gem) {
        return gem.startsWith("jekyll-theme-") || gem.equals("minima") || gem.equals("minimal-mistakes-jekyll");
    }

    /** {@code cotes2020/jekyll-theme-chirpy@v7} to {@code chirpy}. */
    private static String themeName(String configured) {
        String name = configured.substring(configured.indexOf('/') + 1).toLowerCase(Locale.ROOT);
        int at = name.indexOf('@');
        name = at < 0 ? name : name.substring(0, at);
        return name.replaceFirst("^jekyll-theme-", "");
    }

    Optional<String> theme() {
        return theme;
    }

    boolean isChirpy() {
        return theme.filter("chirpy"::equals).isPresent();
    }

    /** Whether files of a theme come from elsewhere: a gem or another repository. */
    boolean hasForeignTheme() {
        return text("theme").isPresent() || text("remote_theme").isPresent();
    }

    boolean hasPlugin(String name) {
        return gems.contains(name);
    }

    Set<String> gems() {
        return gems;
    }

    Optional<String> text(String path) {
        return config.text(path);
    }

    Config values() {
        return config;
    }

    Path source() {
        return source;
    }

    /** Relative to the folder that Jekyll is called in: the site's. */
    String destination() {
        return text("destination").orElse("_site");
    }

    /** {@code /blog}, or empty. */
    String base() {
        return base;
    }

    List<String> included() {
        List<String> included = config.texts("include");
        return included.isEmpty() ? List.of(".htaccess") : included;
    }

    /** What the configuration names, and since Jekyll 4 the defaults too. */
    List<String> excluded() {
        Set<String> all = new LinkedHashSet<>(EXCLUDED);
        all.addAll(config.texts("exclude"));
        included().forEach(all::remove);
        return List.copyOf(all);
    }

    /** How Markdown is read: jekyll-commonmark (1.4) leaves raw HTML out unless told, what GitHub Pages has of it does not. */
    Dialect markdown(Set<Template> templates) {
        String engine = text("markdown").orElse("kramdown").toLowerCase(Locale.ROOT);
        if (engine.startsWith("commonmark")) {
            boolean raw = engine.equals("commonmarkghpages")
                    || config.texts("commonmark.options").stream().anyMatch("unsafe"::equalsIgnoreCase);
            return new Dialect(Engine.COMMONMARK, templates, raw);
        }
        return new Dialect(Engine.KRAMDOWN, templates, true, config.flag("kramdown.parse_block_html", false));
    }

    /** The style, or template, of URLs of all that has none of its own. */
    String permalink() {
        return text("permalink").orElse("date");
    }

    /** What the style leaves for pages and documents of collections ({@code Utils.add_permalink_suffix}). */
    String suffix() {
        String style = permalink();
        if (style.equals("pretty") || style.endsWith("/")) {
            return "/";
        }
        return List.of("date", "ordinal", "none").contains(style) || style.endsWith(":output_ext") ? ":output_ext" : "";
    }

    /** The template that a collection has of its own. */
    Optional<String> collectionPermalink(String label) {
        return text("collections." + label + ".permalink");
    }

    /** The clock that dates are read by; empty where it is the machine's. */
    Optional<ZoneId> timezone() {
        try {
            return text("timezone").map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Labels of the collections that are written to the site, posts left out. */
    Set<String> collections() {
        return config.mapping("collections").map(Value.Mapping::entries).orElse(List.of()).stream()
                .filter(e -> e.value() instanceof Value.Mapping m
                        && m.text("output").filter("true"::equals).isPresent())
                .map(e -> e.key().text())
                .filter(label -> !label.equals("posts"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the folders of collections lie, {@code _posts} too. */
    Path collectionsFolder() {
        return text("collections_dir").map(d -> safe(source(), d)).orElse(source());
    }

    private static Path safe(Path folder, String path) {
        return Folders.below(folder, path);
    }
}
