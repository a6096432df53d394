package io.github.contentlint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the Liquid that posts use in references: variables, {@code relative_url}, {@code absolute_url},
 * {@code prepend}, {@code append}, and the tag {@code link} (Jekyll 4.3.1, {@code url_filters.rb}, {@code tags/link.rb}).
 */
final class JekyllLiquid {

    /** The site's own scheme and host, so that its base is not put in front again. */
    static final String ORIGIN = "https://site.invalid";

    private static final Pattern TAG = Pattern.compile("\\{\\{-?+([^{}]*+)\\}\\}|\\{%-?+([^{}%]*+)%\\}");
    private static final Pattern LINK = Pattern.compile("link\\s++(\\S++)");
    private static final Pattern STRING = Pattern.compile("\"([^\"]*+)\"|'([^']*+)'");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][\\w.-]*+");
    private static final Pattern FILTER = Pattern.compile("([a-z_]++)(?:\\s*+:\\s*+(.*+))?+");

    private final String base;
    private final Function<String, Optional<String>> variables;

    /**
     * @param base {@code /blog}, or empty
     * @param variables the text of {@code site.x} and {@code page.x}; empty where unknown
     */
    JekyllLiquid(String base, Function<String, Optional<String>> variables) {
        this.base = base;
        this.variables = variables;
    }

    /** The text with its Liquid replaced; empty where some of it cannot be known. */
    Optional<String> expand(String text) {
        Matcher matcher = TAG.matcher(text);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value =
                    matcher.group(1) != null ? output(trim(matcher.group(1))) : tag(trim(matcher.group(2)));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(expanded).toString());
    }

    private static String trim(String inside) {
        String text = inside.strip();
        return text.endsWith("-") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private Optional<String> tag(String tag) {
        Matcher link = LINK.matcher(tag);
        return link.matches() ? Optional.of(base + UrlPath.of(link.group(1)).value()) : Optional.empty();
    }

    private Optional<String> output(String expression) {
        List<String> parts = pipes(expression);
        Optional<String> value = operand(parts.get(0));
        for (String filter : parts.subList(1, parts.size())) {
            value = value.flatMap(v -> filter(v, filter));
        }
        return value;
    }

    private static List<String> pipes(String expression) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '|') {
                parts.add(expression.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(expression.substring(start).strip());
        return parts;
    }

    private Optional<String> operand(String text) {
        Matcher string = STRING.matcher(text);
        if (string.matches()) {
            return Optional.of(string.group(1) != null ? string.group(1) : string.group(2));
        }
        if (!VARIABLE.matcher(text).matches()) {
            return Optional.empty();
        }
        return switch (text) {
            case "site.baseurl" -> Optional.of(base);
            case "site.url" -> Optional.of(ORIGIN);
            default -> variables.apply(text);
        };
    }

    private Optional<String> filter(String value, String filter) {
        Matcher matcher = FILTER.matcher(filter);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> argument = Optional.ofNullable(matcher.group(2)).flatMap(a -> operand(a.strip()));
        return switch (matcher.group(1)) {
            case "relative_url" -> Optional.of(relativeUrl(value));
            case "absolute_url" -> Optional.of(value.contains("://") ? value : ORIGIN + relativeUrl(value));
            case "prepend" -> argument.map(a -> a + value);
            case "append" -> argument.map(a -> value + a);
            case "strip", "uri_escape", "escape" -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    private String relativeUrl(String value) {
        return value.isEmpty() || value.contains("://") ? value : base + (value.startsWith("/") ? "" : "/") + value;
    }
}
