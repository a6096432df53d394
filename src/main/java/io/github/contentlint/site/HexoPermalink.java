package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The URLs of pages (Hexo 8.1.2, {@code plugins/filter/post_permalink.ts}, {@code plugins/processor/asset.ts}). */
final class HexoPermalink {

    /** Stands for what only a build knows: a hash, the time at which a file was made. It holds no slash. */
    private static final String UNKNOWN = "\uFFFF";

    private static final Pattern PLACEHOLDER = Pattern.compile(":(\\w*[^_\\W])");
    private static final Map<String, DateTimeFormatter> DATES = Map.of(
            "year", DateTimeFormatter.ofPattern("uuuu", Locale.ROOT),
            "month", DateTimeFormatter.ofPattern("MM", Locale.ROOT),
            "day", DateTimeFormatter.ofPattern("dd", Locale.ROOT),
            "i_month", DateTimeFormatter.ofPattern("M", Locale.ROOT),
            "i_day", DateTimeFormatter.ofPattern("d", Locale.ROOT));

    private final HexoConfig config;
    private final HexoEra era;

    HexoPermalink(HexoConfig config, HexoEra era) {
        this.config = config;
        this.era = era;
    }

    /**
     * @param page the path below the site's
     * @param assets where files of the post's own folder are, with a slash at the end
     */
    record Urls(UrlPath page, UrlPath assets) {

        static Urls of(String permalink) {
            return new Urls(UrlPath.of(permalink), UrlPath.of(permalink.replaceFirst("\\.html?$", "") + "/"));
        }
    }

    static boolean isUncertain(UrlPath path) {
        return path.value().contains(UNKNOWN);
    }

    /** Matches what a path may be. */
    static Pattern pattern(UrlPath path) {
        return Pattern.compile(Pattern.quote(path.value()).replace(UNKNOWN, "\\E[^/]++\\Q"));
    }

    /** For people to read. */
    static String legible(String path) {
        return path.replace(UNKNOWN, "*");
    }

    /** Empty where it holds what only a build knows, slashes maybe. */
    Optional<Urls> of(HexoPost post) {
        return (post.isPost() ? post(post) : Optional.of(page(post))).map(Urls::of);
    }

    private static String page(HexoPost page) {
        String path = page.text("permalink").orElse(page.path());
        return path.endsWith("/") || path.matches(".*\\.\\w++") ? path : path + ".html";
    }

    private Optional<String> post(HexoPost post) {
        Optional<String> own = post.text("permalink");
        Optional<String> permalink = own.isPresent() && era.ownPermalinkIsWhole() ? own : filled(post, own);
        boolean closes = config.hasAssetFolders() && era.closesPermalinks();
        return permalink.map(path -> closes && !path.endsWith("/") && !path.endsWith(".html") ? path + "/" : path);
    }

    private Optional<String> filled(HexoPost post, Optional<String> own) {
        String slug = own.orElse(post.name().slug());
        Matcher matcher = PLACEHOLDER.matcher(config.text("permalink").orElse(":year/:month/:day/:title/"));
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1), slug, post);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(path, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(path).toString());
    }

    private Optional<String> value(String placeholder, String slug, HexoPost post) {
        return switch (placeholder) {
            case "title" -> Optional.of(slug);
            case "name" -> Optional.of(slug.substring(slug.lastIndexOf('/') + 1));
            case "post_title" -> Optional.of(HexoSlug.of(post.text("title").orElse(""), "1"));
            case "year", "month", "day", "i_month", "i_day" ->
                Optional.of(post.text("date")
                        .flatMap(HexoDate::of)
                        .map(date -> date.format(DATES.get(placeholder)))
                        .orElse(UNKNOWN));
            case "hour", "minute", "second", "timestamp", "hash", "id" -> Optional.of(UNKNOWN);
            case "category" -> category(post);
            default ->
                Optional.of(post.text(placeholder)
                        .or(() -> config.text("permalink_defaults." + placeholder))
                        .orElse(UNKNOWN));
        };
    }

    /** The last one, after those above it; which is last of several lists, the order of all posts decides. */
    private Optional<String> category(HexoPost post) {
        Optional<Value> value = post.key("categories");
        if (value.isEmpty()) {
            return Optional.of(config.text("default_category").orElse("uncategorized"));
        }
        List<List<String>> lists = lists(value.get());
        return lists.size() > 1
                ? Optional.empty()
                : Optional.of(lists.stream()
                        .filter(names -> !names.isEmpty())
                        .map(names -> names.stream().map(this::slug).collect(Collectors.joining("/")))
                        .findFirst()
                        .orElse(config.text("default_category").orElse("uncategorized")));
    }

    private static List<List<String>> lists(Value value) {
        List<List<String>> lists = new ArrayList<>();
        if (value instanceof Value.Sequence sequence
                && sequence.items().stream().anyMatch(Value.Sequence.class::isInstance)) {
            sequence.items().forEach(item -> lists.add(Config.texts(item)));
        } else {
            lists.add(Config.texts(value));
        }
        return lists;
    }

    private String slug(String category) {
        String name = config.mapping("category_map")
                .flatMap(map -> map.text(category))
                .orElse(category);
        return HexoSlug.of(name, config.text("filename_case").orElse("0"));
    }
}
