package io.github.contentlint.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a post's file tells Hexo (8.1.2, {@code plugins/processor/post.ts}), which reads it by the pattern
 * {@code new_post_name}.
 *
 * @param slug what {@code :title} of the permalink becomes
 * @param date of the file name, {@code 2025-01-31}
 */
record HexoName(String slug, Optional<String> date) {

    private static final Pattern DATED = Pattern.compile("(.*/)?(\\d{4})-(\\d{2})-(\\d{2})-([^/]++)");

    /**
     * @param path below the folder of posts, without extension
     */
    static HexoName of(HexoConfig config, String path) {
        boolean dated = config.text("new_post_name").orElse("").startsWith(":year-:month-:day-:title");
        Matcher matcher = DATED.matcher(path);
        if (!dated || !matcher.matches()) {
            return new HexoName(path, Optional.empty());
        }
        String folder = matcher.group(1) == null ? "" : matcher.group(1);
        return new HexoName(
                folder + matcher.group(5),
                Optional.of(matcher.group(2) + "-" + matcher.group(3) + "-" + matcher.group(4)));
    }
}
