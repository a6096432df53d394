package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files of a mount are taken: those of {@code includeFiles}, {@code excludeFiles} left out; since 0.153 both are
 * {@code files}, where {@code !} excludes. A file counts only where the folders on its way do (hugofs/glob/filename_filter.go):
 * {@code **.png} enters no folder.
 */
record HugoFilter(List<Pattern> included, List<Pattern> entered, List<Pattern> excluded) implements Predicate<String> {

    static HugoFilter of(Value.Mapping mount) {
        List<String> files = texts(mount, "files");
        List<String> includes = Stream.concat(
                        texts(mount, "includeFiles").stream(), files.stream().filter(glob -> !glob.startsWith("!")))
                .map(HugoFilter::fromTop)
                .toList();
        Stream<String> excludes = Stream.concat(
                texts(mount, "excludeFiles").stream(),
                files.stream()
                        .filter(glob -> glob.startsWith("!"))
                        .map(glob -> glob.substring(1).strip()));
        return new HugoFilter(
                patterns(includes.stream()),
                patterns(includes.stream().flatMap(HugoFilter::folders)),
                patterns(excludes.map(HugoFilter::fromTop)));
    }

    private static List<String> texts(Value.Mapping mount, String key) {
        return HugoKeys.find(mount, key).map(Config::texts).orElse(List.of());
    }

    private static String fromTop(String glob) {
        return glob.startsWith("/") ? glob : "/" + glob;
    }

    /** The folders on the way to what a glob matches. */
    private static Stream<String> folders(String glob) {
        return Stream.iterate(
                glob.substring(0, glob.lastIndexOf('/')),
                folder -> !folder.isEmpty(),
                folder -> folder.substring(0, folder.lastIndexOf('/')));
    }

    private static List<Pattern> patterns(Stream<String> globs) {
        return globs.map(glob -> Pattern.compile(regex(glob), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    boolean any = glob.startsWith("**", i);
                    regex.append(any ? ".*" : "[^/]*");
                    i += any ? 1 : 0;
                }
                case '?' -> regex.append("[^/]");
                case '{' -> {
                    regex.append("(?:");
                    braces++;
                }
                case '}' -> regex.append(braces-- > 0 ? ")" : "\\}");
                case ',' -> regex.append(braces > 0 ? "|" : ",");
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.append(")".repeat(Math.max(0, braces))).toString();
    }

    @Override
    public boolean test(String path) {
        String file = "/" + path;
        return (included.isEmpty() || matches(included, file) && entersAll(file))
                && Stream.iterate(file, p -> !p.isEmpty(), HugoFilter::parent).noneMatch(p -> matches(excluded, p));
    }

    private boolean entersAll(String file) {
        return Stream.iterate(parent(file), folder -> !folder.isEmpty(), HugoFilter::parent)
                .allMatch(folder -> matches(entered, folder) || matches(included, folder));
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static boolean matches(List<Pattern> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}
