package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URL of a post (Jekyll 4.3.1, {@code url.rb}, {@code drops/url_drop.rb}). */
final class JekyllPermalink {

    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext",
            "none", "/:categories/:title:output_ext");

    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z_]++)");

    private final JekyllConfig config;
    private final JekyllPost post;
    private final List<Value.Mapping> layers;
    private final Layers keys;

    /**
     * @param layers the front matter of the post, then the defaults for it
     */
    JekyllPermalink(JekyllConfig config, JekyllPost post, List<Value.Mapping> layers) {
        this.config = config;
        this.post = post;
        this.layers = layers;
        this.keys = new Layers(layers);
    }

    /** The URL path below the site's; empty where it holds what only a build knows. */
    Optional<UrlPath> path() {
        Matcher matcher = PLACEHOLDER.matcher(text("permalink").orElseGet(this::template));
        StringBuilder url = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = fill(matcher.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(url, Matcher.quoteReplacement(value.get()));
        }
        matcher.appendTail(url);
        return Optional.of(UrlPath.of(sanitized(url.toString())));
    }

    /** Dots that would lead elsewhere are taken out, not followed. */
    private static String sanitized(String url) {
        return Percent.decode(url.replace("..", "/").replace("./", ""));
    }

    private String template() {
        if (post.isPost()) {
            String configured = config.collectionPermalink("posts").orElseGet(config::permalink);
            return STYLES.getOrDefault(configured, configured);
        }
        return post.type().equals("pages")
                ? page()
                : config.collectionPermalink(post.type()).orElseGet(() -> "/:collection/:path" + config.suffix());
    }

    private String page() {
        String path = post.pathInCollection();
        boolean index = path.equals("index") || path.endsWith("/index");
        return "/"
                + (index ? path.substring(0, path.length() - "index".length()) : ":path/:basename" + config.suffix());
    }

    /** {@code :month_} may be a placeholder with a sign after it. */
    private Optional<String> fill(String name) {
        return value(name)
                .or(() -> name.endsWith("_")
                        ? value(name.substring(0, name.length() - 1)).map(value -> value + "_")
                        : Optional.empty())
                .map(value -> value.replace("%", "%25"));
    }

    private Optional<String> value(String placeholder) {
        return switch (placeholder) {
            case "categories" -> Optional.of(JekyllCategories.of(post, layers).path());
            case "slugified_categories" ->
                Optional.of(JekyllCategories.of(post, layers).slugs());
            case "title" -> Optional.of(JekyllSlug.pretty(text("slug").orElse(post.slug())));
            case "slug" -> Optional.of(JekyllSlug.plain(text("slug").orElse(post.slug())));
            case "name" -> Optional.of(JekyllSlug.plain(post.name()));
            case "path" -> Optional.of(post.type().equals("pages") ? post.folder() : post.pathInCollection());
            case "basename" -> Optional.of(post.name());
            case "collection" -> Optional.of(post.scope());
            case "output_ext" -> Optional.of(".html");
            default -> date().flatMap(date -> date.placeholder(placeholder));
        };
    }

    private Optional<JekyllDate> date() {
        return keys.find("date")
                .or(() -> post.date().map(date -> AbstractSite.derived(date, Value.Scalar.Kind.DATE)))
                .flatMap(value -> JekyllDate.of(value, config.timezone()));
    }

    private Optional<String> text(String key) {
        return keys.find(key).flatMap(Config::first);
    }
}
