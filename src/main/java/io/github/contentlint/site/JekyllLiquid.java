package io.github.contentlint.site;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the Liquid that posts use in references: expressions, and the tag {@code link} (Jekyll 4.3.1,
 * {@code tags/link.rb}).
 *
 * @param base {@code /blog}, or empty
 * @param linkBase what the tag {@code link} puts before a path
 * @param variables what a name stands for
 */
record JekyllLiquid(String base, String linkBase, Function<String, LiquidValue> variables) {

    /** The site's own scheme and host, so that its base is not put in front again. */
    static final String ORIGIN = "https://site.invalid";

    /** In UTF-16 units; no reference is as long. */
    private static final int LONGEST = 100_000;

    private static final Pattern TAG = Pattern.compile("\\{\\{-?+([^{}]*+)\\}\\}|\\{%-?+([^{}%]*+)%\\}");
    private static final Pattern LINK = Pattern.compile("link\\s++(\\S++)");

    /** Whether there is any Liquid in a text. */
    static boolean isIn(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    /** What stands between the signs of a tag. */
    static String trim(String inside) {
        String text = inside.strip();
        return text.endsWith("-") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** The same where some variables were assigned. */
    JekyllLiquid within(Map<String, LiquidValue> assigned) {
        return assigned.isEmpty()
                ? this
                : new JekyllLiquid(base, linkBase, name -> {
                    int dot = name.indexOf('.');
                    LiquidValue value = assigned.get(dot < 0 ? name : name.substring(0, dot));
                    return value == null ? variables.apply(name) : dot < 0 ? value : LiquidValue.UNKNOWN;
                });
    }

    LiquidExpression expression() {
        return new LiquidExpression(variables, this::relativeUrl, ORIGIN);
    }

    private String relativeUrl(String path) {
        return base + (path.isEmpty() || path.startsWith("/") ? "" : "/") + path;
    }

    /** The text with its Liquid replaced; empty where some of it cannot be known. */
    Optional<String> expand(String text) {
        Matcher matcher = TAG.matcher(text);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            LiquidValue value =
                    matcher.group(1) != null ? expression().value(trim(matcher.group(1))) : tag(trim(matcher.group(2)));
            if (!value.isKnown() || expanded.length() > LONGEST) {
                return Optional.empty();
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value.text()));
        }
        return Optional.of(matcher.appendTail(expanded).toString()).filter(done -> !isIn(done));
    }

    private LiquidValue tag(String tag) {
        Matcher link = LINK.matcher(tag);
        return link.matches()
                ? LiquidValue.of(linkBase + UrlPath.of(link.group(1)).value())
                : LiquidValue.UNKNOWN;
    }
}
