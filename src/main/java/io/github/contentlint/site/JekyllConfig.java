package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        this.config = Config.read(root, FILES);
        readGems(root, files);
        this.theme = text("theme")
                .or(() -> text("remote_theme"))
                .or(() -> gems.stream().filter(JekyllConfig::isTheme).findFirst())
                .map(JekyllConfig::themeName);
        this.source = text("source").map(s -> safe(root, s)).orElse(root);
        this.base = UrlPath.base(text("baseurl").orElse(""));
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
        return List.copyOf(all);
    }

    /** The template of a post's URL. */
    String permalink() {
        return text("permalink").orElse("date");
    }

    /** Labels of the collections that are written to the site, posts left out, to the templates of their URLs. */
    Map<String, String> collections() {
        Optional<Value.Mapping> collections = config.mapping("collections");
        return collections.map(Value.Mapping::entries).orElse(List.of()).stream()
                .filter(e -> e.value() instanceof Value.Mapping m
                        && m.text("output").filter("true"::equals).isPresent())
                .filter(e -> !e.key().text().equals("posts"))
                .collect(Collectors.toMap(
                        e -> e.key().text(),
                        e -> ((Value.Mapping) e.value()).text("permalink").orElse("/:collection/:path:output_ext"),
                        (a, b) -> b,
                        java.util.TreeMap::new));
    }

    /** Where the folders of collections lie, {@code _posts} too. */
    Path collectionsFolder() {
        return text("collections_dir").map(d -> safe(source(), d)).orElse(source());
    }

    private static Path safe(Path folder, String path) {
        return Folders.below(folder, path);
    }
}
