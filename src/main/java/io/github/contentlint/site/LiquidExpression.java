package io.github.contentlint.site;

import io.github.contentlint.site.LiquidValue.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates expressions and conditions of Liquid (5.4) with the filters of Jekyll (4.3.1, {@code url_filters.rb}) that posts
 * use in references.
 *
 * @param variables what a name stands for
 * @param relativeUrl the filter of that name
 * @param origin scheme and host of the site
 */
record LiquidExpression(Function<String, LiquidValue> variables, UnaryOperator<String> relativeUrl, String origin) {

    private static final Pattern STRING = Pattern.compile("\"([^\"]*+)\"|'([^']*+)'");
    private static final Pattern NUMBER = Pattern.compile("-?\\d++(?:\\.\\d++)?+");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][\\w.-]*+");
    private static final Pattern FILTER = Pattern.compile("([a-z_]++)(?:\\s*+:\\s*+(.*+))?+");
    /** Conditions of honest templates have two or three. */
    private static final int MOST_TERMS = 100;

    /** Of the lengths of a text and of what parts of it are replaced with. */
    private static final int LARGEST_PRODUCT = 1_000_000;

    private static final Pattern LOGIC = Pattern.compile("\\s(and|or)\\s");
    private static final Pattern COMPARISON =
            Pattern.compile("(\"[^\"]*+\"|'[^']*+'|\\S++)\\s*+(==|!=|<>|<=|>=|<|>|contains)\\s*+(.++)");

    /** {@code a | filter: b | filter}. */
    LiquidValue value(String expression) {
        List<String> parts = split(expression, '|');
        LiquidValue value = operand(parts.get(0));
        for (String filter : parts.subList(1, parts.size())) {
            value = filtered(value, filter);
        }
        return value;
    }

    /** Splits at a char outside quotes; strips the parts. */
    static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == at) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private LiquidValue operand(String text) {
        Matcher string = STRING.matcher(text);
        if (string.matches()) {
            return LiquidValue.of(string.group(1) != null ? string.group(1) : string.group(2));
        }
        if (NUMBER.matcher(text).matches()) {
            return LiquidValue.of(text);
        }
        return switch (text) {
            case "true" -> LiquidValue.TRUE;
            case "false" -> LiquidValue.FALSE;
            case "nil", "null" -> LiquidValue.NIL;
            default -> VARIABLE.matcher(text).matches() ? variables.apply(text) : LiquidValue.UNKNOWN;
        };
    }

    private LiquidValue filtered(LiquidValue value, String filter) {
        Matcher matcher = FILTER.matcher(filter);
        if (!value.isKnown() || !matcher.matches()) {
            return LiquidValue.UNKNOWN;
        }
        List<LiquidValue> arguments = matcher.group(2) == null
                ? List.of()
                : split(matcher.group(2), ',').stream().map(this::operand).toList();
        if (!arguments.stream().allMatch(LiquidValue::isKnown)) {
            return LiquidValue.UNKNOWN;
        }
        return switch (arguments.size()) {
            case 0 -> plain(matcher.group(1), value);
            case 1 -> withOne(matcher.group(1), value, arguments.get(0));
            case 2 ->
                withTwo(
                        matcher.group(1),
                        value.text(),
                        arguments.get(0).text(),
                        arguments.get(1).text());
            default -> LiquidValue.UNKNOWN;
        };
    }

    private LiquidValue url(String before, LiquidValue value) {
        if (value.equals(LiquidValue.NIL) || isAbsolute(value.text())) {
            return value;
        }
        return LiquidValue.of(before + relativeUrl.apply(value.text()));
    }

    private LiquidValue plain(String filter, LiquidValue value) {
        String text = value.text();
        return switch (filter) {
            case "relative_url" -> url("", value);
            case "absolute_url" -> url(origin, value);
            case "downcase" -> LiquidValue.of(text.toLowerCase(java.util.Locale.ROOT));
            case "upcase" -> LiquidValue.of(text.toUpperCase(java.util.Locale.ROOT));
            case "slugify" -> LiquidValue.of(JekyllSlug.plain(text));
            case "strip", "lstrip", "rstrip" -> LiquidValue.of(text.strip());
            case "uri_escape", "escape" -> LiquidValue.of(text);
            default -> LiquidValue.UNKNOWN;
        };
    }

    private static boolean isAbsolute(String url) {
        return url.contains("://");
    }

    private static LiquidValue withOne(String filter, LiquidValue value, LiquidValue argument) {
        String text = value.text();
        return switch (filter) {
            case "prepend" -> LiquidValue.of(argument.text() + text);
            case "append" -> LiquidValue.of(text + argument.text());
            case "remove" -> LiquidValue.of(text.replace(argument.text(), ""));
            case "default" -> text.isEmpty() || value.equals(LiquidValue.FALSE) ? argument : value;
            default -> LiquidValue.UNKNOWN;
        };
    }

    private static LiquidValue withTwo(String filter, String text, String first, String second) {
        if ((long) text.length() * second.length() > LARGEST_PRODUCT) {
            return LiquidValue.UNKNOWN;
        }
        return switch (filter) {
            case "replace" -> LiquidValue.of(text.replace(first, second));
            case "replace_first" ->
                LiquidValue.of(text.replaceFirst(Pattern.quote(first), Matcher.quoteReplacement(second)));
            default -> LiquidValue.UNKNOWN;
        };
    }

    /** {@code a == b and c or d}, grouped from the right as Liquid does. */
    Truth condition(String text) {
        List<String> terms = new ArrayList<>();
        List<Boolean> ands = new ArrayList<>();
        Matcher logic = LOGIC.matcher(text);
        int start = 0;
        while (logic.find()) {
            terms.add(text.substring(start, logic.start()));
            ands.add(logic.group(1).equals("and"));
            start = logic.end();
        }
        if (terms.size() > MOST_TERMS) {
            return Truth.UNKNOWN;
        }
        Truth holds = comparison(text.substring(start).strip());
        for (int i = terms.size() - 1; i >= 0; i--) {
            Truth first = comparison(terms.get(i).strip());
            holds = ands.get(i) ? first.and(holds) : first.or(holds);
        }
        return holds;
    }

    private Truth comparison(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        if (!comparison.matches()) {
            return operand(text).truth();
        }
        LiquidValue left = operand(comparison.group(1));
        String with = comparison.group(3).strip();
        if (with.equals("empty") || with.equals("blank")) {
            return Truth.UNKNOWN;
        }
        LiquidValue right = operand(with);
        return switch (comparison.group(2)) {
            case "==" -> left.sameAs(right);
            case "!=", "<>" -> left.sameAs(right).not();
            case "contains" ->
                left.isKnown() && right.isKnown() ? Truth.of(left.text().contains(right.text())) : Truth.UNKNOWN;
            default -> Truth.UNKNOWN;
        };
    }
}
