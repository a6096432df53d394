package io.github.contentlint.site;

import io.github.contentlint.site.GoValue.Bool;
import io.github.contentlint.site.GoValue.Items;
import io.github.contentlint.site.GoValue.Str;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The functions of Hugo's templates that make text of text. What is not known of it is not known of the result. */
final class GoTexts {

    /** In UTF-16 units. */
    private static final int LONGEST = 10_000;

    private static final int LONGEST_MATCHED = 1_000;

    /** Of the lengths of a text and of what parts of it are replaced with. */
    private static final int LARGEST_PRODUCT = 1_000_000;

    private static final Pattern VERB = Pattern.compile("%[sdvq]");

    private GoTexts() {}

    /** Not known where there is no such function. */
    static GoValue call(String name, List<GoValue> arguments) {
        return switch (name.startsWith("strings.") ? name.substring(8) : name) {
            case "HasPrefix", "hasPrefix" -> test(arguments, (text, prefix) -> text.startsWith(prefix));
            case "HasSuffix", "hasSuffix" -> test(arguments, (text, suffix) -> text.endsWith(suffix));
            case "in" -> isIn(arguments);
            case "Contains" -> test(arguments, (text, part) -> text.contains(part));
            case "TrimPrefix" ->
                join(arguments, (prefix, text) -> text.startsWith(prefix) ? text.substring(prefix.length()) : text);
            case "TrimSuffix" ->
                join(
                        arguments,
                        (suffix, text) ->
                                text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text);
            case "TrimLeft" -> join(arguments, GoTexts::withoutAtStart);
            case "ToLower", "lower" ->
                arguments.size() == 1 ? map(arguments.get(0), text -> text.toLowerCase(Locale.ROOT)) : GoValue.UNKNOWN;
            case "Replace", "replace" ->
                arguments.size() == 3 && !arguments.contains(GoValue.UNKNOWN)
                        ? replaced(
                                GoValue.text(arguments.get(0)),
                                GoValue.text(arguments.get(1)),
                                GoValue.text(arguments.get(2)))
                        : GoValue.UNKNOWN;
            case "findRE", "FindRE" ->
                arguments.size() == 2 ? found(GoValue.text(arguments.get(0)), arguments.get(1)) : GoValue.UNKNOWN;
            case "path.Ext" -> arguments.size() == 1 ? map(arguments.get(0), GoTexts::extension) : GoValue.UNKNOWN;
            case "path.Base" ->
                arguments.size() == 1
                        ? map(arguments.get(0), text -> text.substring(text.lastIndexOf('/') + 1))
                        : GoValue.UNKNOWN;
            case "path.Join" ->
                arguments.stream().allMatch(GoTexts::isKnown) ? bounded(joined(arguments)) : GoValue.UNKNOWN;
            default -> GoValue.UNKNOWN;
        };
    }

    private static GoValue isIn(List<GoValue> arguments) {
        return arguments.size() == 2 && arguments.get(0) instanceof Items items && isKnown(arguments.get(1))
                ? new Bool(items.values().contains(arguments.get(1)))
                : test(arguments, (text, part) -> text.contains(part));
    }

    private static String withoutAtStart(String chars, String text) {
        int start = 0;
        while (start < text.length() && chars.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    private static GoValue replaced(String text, String part, String other) {
        boolean large = (long) text.length() * other.length() > LARGEST_PRODUCT;
        return large ? GoValue.UNKNOWN : bounded(text.replace(part, other));
    }

    /** Texts that grew out of all proportion are not known. */
    private static GoValue bounded(String text) {
        return text.length() > LONGEST ? GoValue.UNKNOWN : new Str(text);
    }

    /** The first match, which is as true as the list of all. Go's expressions, unlike Java's, take no long. */
    private static GoValue found(String pattern, GoValue value) {
        if (!isKnown(value) || GoValue.text(value).length() > LONGEST_MATCHED) {
            return GoValue.UNKNOWN;
        }
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(GoValue.text(value));
            return new Str(matcher.find() ? matcher.group() : "");
        } catch (PatternSyntaxException e) {
            return new Str("");
        } catch (StackOverflowError e) {
            return GoValue.UNKNOWN;
        }
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }

    private static String joined(List<GoValue> arguments) {
        String path = String.join(
                "/",
                arguments.stream()
                        .map(GoValue::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
        String settled = UrlPath.of(path).value();
        String whole =
                settled.length() > 1 && settled.endsWith("/") ? settled.substring(0, settled.length() - 1) : settled;
        return path.startsWith("/") ? whole : whole.substring(1);
    }

    static GoValue printed(boolean formats, List<GoValue> arguments) {
        if (!formats || arguments.isEmpty()) {
            return bounded(String.join("", arguments.stream().map(GoValue::text).toList()));
        }
        Matcher verb = VERB.matcher(GoValue.text(arguments.get(0)));
        StringBuilder text = new StringBuilder();
        int next = 1;
        while (verb.find()) {
            String value = next < arguments.size() ? GoValue.text(arguments.get(next++)) : "";
            verb.appendReplacement(
                    text, Matcher.quoteReplacement(verb.group().equals("%q") ? '"' + value + '"' : value));
        }
        return bounded(verb.appendTail(text).toString());
    }

    /** Whether all of a value's text is known. */
    private static boolean isKnown(GoValue value) {
        return GoValue.isKnown(GoValue.text(value));
    }

    static GoValue map(GoValue value, UnaryOperator<String> change) {
        return isKnown(value) ? new Str(change.apply(GoValue.text(value))) : GoValue.UNKNOWN;
    }

    private static GoValue test(List<GoValue> arguments, BiPredicate<String, String> test) {
        return arguments.size() == 2 && arguments.stream().allMatch(GoTexts::isKnown)
                ? new Bool(test.test(GoValue.text(arguments.get(0)), GoValue.text(arguments.get(1))))
                : GoValue.UNKNOWN;
    }

    private static GoValue join(List<GoValue> arguments, BinaryOperator<String> join) {
        return arguments.size() == 2 && arguments.stream().allMatch(GoTexts::isKnown)
                ? new Str(join.apply(GoValue.text(arguments.get(0)), GoValue.text(arguments.get(1))))
                : GoValue.UNKNOWN;
    }
}
