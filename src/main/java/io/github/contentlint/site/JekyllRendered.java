package io.github.contentlint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sources that Jekyll writes under another name than their own: those with front matter, by their extension. */
final class JekyllRendered {

    private static final Map<String, List<String>> SOURCES = Map.of(
            "css", List.of("scss", "sass"),
            "map", List.of("scss", "sass"),
            "js", List.of("coffee"),
            "html", List.of("md", "markdown", "mkd", "mkdn", "mkdown", "html"));

    private static final Set<String> RENAMED =
            Set.of("scss", "sass", "coffee", "md", "markdown", "mkd", "mkdn", "mkdown");

    private JekyllRendered() {}

    /** Whether a file is one of them. */
    static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return RENAMED.contains(extension) && hasFrontMatter(file);
    }

    private static boolean hasFrontMatter(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == '-' && head[1] == '-' && head[2] == '-' && head[3] <= ' ';
        } catch (IOException e) {
            return false;
        }
    }

    /** What would be written to a path: {@code main.css} comes of {@code main.scss}. */
    static Optional<Path> source(SiteFiles files, Path folder, UrlPath path) {
        String value = path.relative();
        int dot = value.lastIndexOf('.') + 1;
        return SOURCES.getOrDefault(value.substring(dot), List.of()).stream()
                .flatMap(extension -> files.file(folder, value.substring(0, dot) + extension).stream())
                .filter(JekyllRendered::hasFrontMatter)
                .findFirst();
    }
}
