package io.github.contentlint.post;

import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a template language: {@code {{< figure src="a.png" >}}}, {@code {% asset_img a.png %}}.
 *
 * @param name of the tag or shortcode
 * @param span all of it
 * @param arguments what stands after the name, up to the closing delimiter
 */
public record TemplateTag(String name, Span span, Span arguments) {

    private static final Pattern ARGUMENT = Pattern.compile("(?:([\\w.:-]++)\\s*+=\\s*+)?+"
            + "(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+){0,99})\"|'([^'\\\\]*+(?:\\\\.[^'\\\\]*+){0,99})'|`([^`]*+)`"
            + "|([^\\s\"'`=]++))");

    private static final int BARE = 5;

    /**
     * One argument.
     *
     * @param name empty where it has none
     * @param text without quotes
     * @param span of the text
     * @param quoted whether it stands in quotes, and so is no variable
     */
    public record Argument(String name, String text, Span span, boolean quoted) {}

    /**
     * The arguments in the order written, whatever separates them.
     *
     * @param source the text of the file
     */
    public List<Argument> arguments(String source) {
        List<Argument> found = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(source).region(arguments.start(), arguments.end());
        while (matcher.find()) {
            int group = 2;
            while (matcher.start(group) < 0) {
                group++;
            }
            found.add(new Argument(
                    Optional.ofNullable(matcher.group(1)).orElse(""),
                    matcher.group(group),
                    new Span(matcher.start(group), matcher.end(group)),
                    group < BARE));
        }
        return found;
    }

    /** The first argument with this name. */
    public Optional<Argument> argument(String source, String name) {
        return arguments(source).stream().filter(a -> a.name().equals(name)).findFirst();
    }
}
