package io.github.contentlint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in CSS: those of {@code url(…)}, and the strings of {@code image-set(…)}. */
final class CssUrls {

    /**
     * What matters to CSS here, comments and strings first: {@code url(…)}, what opens {@code image-set}, parentheses. An
     * address without quotes ends at a blank, unless a template stands there.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>/\\*.*?(?:\\*/|\\z))"
                    + "|\\burl\\(\\s*+(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'"
                    + "|(?<bare>(?:\\{\\{[^{}]*+\\}\\}|\\{%[^{}%]*+%\\}|[^\"'()\\s])++))\\s*+\\)"
                    + "|\"(?<doubleString>[^\"]*+)(?:\"|\\z)|'(?<singleString>[^']*+)(?:'|\\z)"
                    + "|(?<set>image-set\\()|(?<open>\\()|(?<close>\\))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CssUrls() {}

    /** Whether it is worth looking; nobody mixes the letters of a function. */
    static boolean mayHoldAny(String css) {
        return css.contains("url(") || css.contains("set(") || css.contains("URL(");
    }

    /** Addresses in the order of the text; those that are empty, name a part of the page or hold escapes are left out. */
    static List<LinkTarget> in(AttributeText css) {
        List<LinkTarget> urls = new ArrayList<>();
        int depthInSet = 0;
        Matcher token = TOKEN.matcher(css.text());
        while (token.find()) {
            if (token.group("set") != null || token.group("open") != null && depthInSet > 0) {
                depthInSet++;
            } else if (token.group("close") != null) {
                depthInSet = Math.max(0, depthInSet - 1);
            } else {
                String group = group(token, depthInSet == 1);
                if (!group.isEmpty() && isAddress(token.group(group))) {
                    urls.add(css.slice(token.start(group), token.end(group)));
                }
            }
        }
        return urls;
    }

    /** The group that holds an address, empty where none does. */
    private static String group(Matcher token, boolean strings) {
        for (String group : List.of("double", "single", "bare")) {
            if (token.group(group) != null) {
                return group;
            }
        }
        if (strings && token.group("doubleString") != null) {
            return "doubleString";
        }
        return strings && token.group("singleString") != null ? "singleString" : "";
    }

    private static boolean isAddress(String text) {
        return !text.isBlank() && !text.startsWith("#") && text.indexOf('\\') < 0;
    }
}
