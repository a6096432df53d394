package io.github.contentlint.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a post's file tells Hexo (8.1.2, {@code plugins/processor/post.ts}), which reads it by the pattern
 * {@code new_post_name}.
 *
 * @param slug what {@code :title} of the permalink becomes
 * @param parts the other placeholders of the pattern
 */
record HexoName(String slug, Map<String, String> parts) {

    private static final Pattern PLACEHOLDER = Pattern.compile(":(\\w*[^_\\W])");
    private static final Map<String, String> SEGMENTS = Map.of(
            "year", "(\\d{4})",
            "month", "(\\d{2})",
            "day", "(\\d{2})",
            "i_month", "(\\d{1,2})",
            "i_day", "(\\d{1,2})",
            "hash", "([0-9a-f]{12})");

    /**
     * @param path below the folder of posts, without extension
     */
    static HexoName of(HexoConfig config, String path) {
        Optional<String> pattern = config.text("new_post_name").filter(name -> !name.equals(":title.md"));
        return pattern.isEmpty() ? new HexoName(path, Map.of()) : parse(pattern.get(), path);
    }

    private static HexoName parse(String pattern, String path) {
        String rule = pattern.replaceFirst("\\.[^./]*+$", "");
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(rule);
        int end = 0;
        while (placeholder.find()) {
            names.add(placeholder.group(1));
            regex.append(Pattern.quote(rule.substring(end, placeholder.start())))
                    .append(SEGMENTS.getOrDefault(placeholder.group(1), "(.+?)"));
            end = placeholder.end();
        }
        regex.append(Pattern.quote(rule.substring(end)));
        Matcher matcher = Pattern.compile(regex.toString()).matcher(path);
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < names.size() && matcher.matches(); i++) {
            parts.put(names.get(i), matcher.group(i + 1));
        }
        String title = parts.remove("title");
        return new HexoName(title == null ? HexoSlug.of(path) : title, parts);
    }

    /** {@code 2025-01-31}; empty where the name does not tell the whole of it. */
    Optional<String> date() {
        return Optional.ofNullable(parts.get("year"))
                .flatMap(year -> part("month", "i_month")
                        .flatMap(month -> part("day", "i_day").map(day -> year + "-" + month + "-" + day)));
    }

    private Optional<String> part(String name, String other) {
        return Optional.ofNullable(parts.getOrDefault(name, parts.get(other)))
                .map(digits -> digits.length() == 1 ? "0" + digits : digits);
    }

    /** What a placeholder other than those of Hexo itself stands for, {@code :category}. */
    Optional<String> key(String name) {
        return SEGMENTS.containsKey(name) ? Optional.empty() : Optional.ofNullable(parts.get(name));
    }
}
