package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URL of a post (Hexo 8.1.2, {@code filter/post_permalink.ts}). */
final class HexoPermalink {

    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z_]++)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2}).*+", Pattern.DOTALL);

    private HexoPermalink() {}

    /**
     * The path below the site's; empty where it holds what only a build knows.
     *
     * @param name of the post: its path below the folder of posts, without extension
     */
    static Optional<UrlPath> path(HexoConfig config, String name, Function<String, Optional<Value>> keys) {
        Optional<String> own = text(keys, "permalink");
        if (own.isPresent()) {
            return own.map(UrlPath::of);
        }
        Matcher matcher = PLACEHOLDER.matcher(config.text("permalink").orElse(":year/:month/:day/:title/"));
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1), name, keys);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(path, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(UrlPath.of(matcher.appendTail(path).toString()));
    }

    private static Optional<String> value(String placeholder, String name, Function<String, Optional<Value>> keys) {
        Path last = Path.of(name).getFileName();
        return switch (placeholder) {
            case "title" -> Optional.of(name);
            case "name" -> Optional.ofNullable(last).map(Path::toString);
            case "post_title" -> text(keys, "title");
            case "year" -> date(keys, 1);
            case "month" -> date(keys, 2);
            case "day" -> date(keys, 3);
            default -> text(keys, placeholder).filter(t -> !placeholder.equals("category"));
        };
    }

    private static Optional<String> date(Function<String, Optional<Value>> keys, int group) {
        return text(keys, "date")
                .map(DATE::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(group).length() == 1 ? "0" + m.group(group) : m.group(group));
    }

    private static Optional<String> text(Function<String, Optional<Value>> keys, String key) {
        return keys.apply(key).flatMap(value -> Config.texts(value).stream().findFirst());
    }
}
