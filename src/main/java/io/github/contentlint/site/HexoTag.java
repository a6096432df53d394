package io.github.contentlint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a post as Hexo takes it apart (8.1.2, {@code extend/tag.ts}): words between white space, quotes left out.
 *
 * @param name {@code asset_img}
 */
record HexoTag(String name, List<String> words) {

    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*+([\\w-]++)(.*?)-?%\\}", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"']++|[\"'])++");

    /** What {@code img} takes for an image ({@code plugins/tag/img.ts}); other words are names of classes. */
    private static final Pattern URL = Pattern.compile(
            "/.*+|.*?(?:[A-Za-z]{3,9}:(?://)?[A-Za-z0-9.-]|www.[A-Za-z0-9.-]" + "|[-;:&=+$,\\w]@[A-Za-z0-9.-]).*+",
            Pattern.DOTALL);

    /** The tag that a text is all of. */
    static Optional<HexoTag> of(String text) {
        Matcher tag = TAG.matcher(text.strip());
        return tag.matches() ? Optional.of(new HexoTag(tag.group(1), words(tag.group(2)))) : Optional.empty();
    }

    private static List<String> words(String arguments) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(arguments);
        while (word.find()) {
            words.add(word.group().replaceAll("[\"']", ""));
        }
        return List.copyOf(words);
    }

    /** Whether it is {@code img}, or its other name, which themes are fond of. */
    boolean isImage() {
        return name.equals("img") || name.equals("image");
    }

    /** The word that {@code img} shows. */
    Optional<String> url() {
        return words.stream().filter(word -> URL.matcher(word).matches()).findFirst();
    }
}
