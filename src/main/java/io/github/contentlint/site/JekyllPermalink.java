package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private static final Pattern DATE = Pattern.compile("(\\d{2,4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*+", Pattern.DOTALL);
    private static final Pattern UNSLUGGISH = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]++");

    private final JekyllConfig config;
    private final JekyllPost post;
    private final Function<String, Optional<Value>> keys;

    /**
     * @param keys the front matter of the post, defaults merged
     */
    JekyllPermalink(JekyllConfig config, JekyllPost post, Function<String, Optional<Value>> keys) {
        this.config = config;
        this.post = post;
        this.keys = keys;
    }

    /** The URL path below the site's; empty where it holds what only a build knows. */
    Optional<UrlPath> path() {
        String template = text("permalink").orElseGet(this::template);
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder url = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(url, Matcher.quoteReplacement(value.get()));
        }
        matcher.appendTail(url);
        return Optional.of(UrlPath.of(url.toString()));
    }

    private String template() {
        if (post.isPost()) {
            return STYLES.getOrDefault(config.permalink(), config.permalink());
        }
        if (post.type().equals("pages")) {
            return "/" + pagePath();
        }
        return config.collections().getOrDefault(post.type(), "/:collection/:path:output_ext");
    }

    private String pagePath() {
        String path = post.pathInCollection();
        boolean index = path.equals("index") || path.endsWith("/index");
        String style = config.permalink();
        boolean folder = style.equals("pretty") || !STYLES.containsKey(style) && style.endsWith("/");
        return index || !folder ? path + ".html" : path + "/";
    }

    private Optional<String> value(String placeholder) {
        return switch (placeholder) {
            case "categories", "slugified_categories" -> Optional.of(String.join("/", categories()));
            case "title", "slug", "name" -> Optional.of(slug(text("slug").orElse(post.slug())));
            case "path" -> Optional.of(post.pathInCollection());
            case "collection" -> Optional.of(post.type().equals("drafts") ? "posts" : post.type());
            case "output_ext" -> Optional.of(".html");
            default -> date(placeholder);
        };
    }

    /** The chars that {@code Utils.slugify} keeps in mode {@code pretty}. */
    private static String slug(String name) {
        String slug = UNSLUGGISH.matcher(name).replaceAll("-");
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }

    private Set<String> categories() {
        List<String> all = new ArrayList<>(post.categories());
        for (String key : List.of("category", "categories")) {
            keys.apply(key).ifPresent(value -> {
                boolean list = value instanceof Value.Sequence || key.equals("category");
                Config.texts(value).forEach(text -> all.addAll(list ? List.of(text) : List.of(text.split("\\s+"))));
            });
        }
        Set<String> lower = new LinkedHashSet<>();
        all.forEach(category -> lower.add(category.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static String digits(int least, int number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    private Optional<String> date(String placeholder) {
        Matcher date = DATE.matcher(text("date").or(post::date).orElse(""));
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return switch (placeholder) {
            case "year" -> Optional.of(digits(4, year < 100 ? 2000 + year : year));
            case "short_year" -> Optional.of(digits(2, year % 100));
            case "month" -> Optional.of(digits(2, month));
            case "i_month" -> Optional.of(String.valueOf(month));
            case "day" -> Optional.of(digits(2, day));
            case "i_day" -> Optional.of(String.valueOf(day));
            default -> Optional.empty();
        };
    }

    private Optional<String> text(String key) {
        return keys.apply(key).flatMap(value -> Config.texts(value).stream().findFirst());
    }
}
