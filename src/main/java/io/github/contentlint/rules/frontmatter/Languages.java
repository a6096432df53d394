package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Post;
import io.github.contentlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which language a post says it is in: by a key, the end of its name or one of its folders. */
final class Languages {

    private static final Set<String> CODES = Set.of(
            "ar", "bn", "cn", "cs", "de", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "jp", "ko", "kr", "nl", "pl",
            "pt", "ru", "sv", "th", "tr", "tw", "uk", "vi", "zh");
    private static final Pattern SUFFIX = Pattern.compile("\\.([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)\\.[A-Za-z]++$");
    private static final List<String> KEYS = List.of("lang", "language", "locale");

    private Languages() {}

    /** Lower case; empty where nothing says it. */
    static String of(Post post, Site site) {
        return KEYS.stream()
                .flatMap(key -> post.frontMatter().root().text(key).stream())
                .findFirst()
                .or(() -> suffix(post.source().path()))
                .or(() -> folder(
                        site.root(), post.source().path().toAbsolutePath().normalize()))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether a name is that of a language, with or without a region or script: {@code zh-hans}. */
    static boolean isCode(String name) {
        String code = name.toLowerCase(Locale.ROOT);
        return CODES.contains(code)
                || code.length() <= "zh-hans".length()
                        && code.length() > 4
                        && (code.charAt(2) == '-' || code.charAt(2) == '_')
                        && CODES.contains(code.substring(0, 2));
    }

    private static Optional<String> suffix(Path file) {
        Matcher matcher = SUFFIX.matcher(file.getFileName().toString());
        return matcher.find() && isCode(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> folder(Path root, Path file) {
        Path path = file.startsWith(root) ? root.relativize(file) : file;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            if (isCode(path.getName(i).toString())) {
                return Optional.of(path.getName(i).toString());
            }
        }
        return Optional.empty();
    }
}
