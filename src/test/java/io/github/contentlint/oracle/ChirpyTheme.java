package io.github.contentlint.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A checkout of the theme Chirpy, one of those that {@code -Doracle.chirpy=} lists, commas between: what rewrites the
 * images of posts is taken from it, the rest of its pages is left out.
 */
record ChirpyTheme(Path folder) {

    private static final List<String> PARTS = List.of("_includes", "_data/locales/en.yml", "_layouts/post.html");

    /**
     * @param major of its version
     */
    static Optional<ChirpyTheme> of(String major) {
        Pattern version = Pattern.compile("\"version\":\\s*\"" + Pattern.quote(major) + "\\.");
        return Arrays.stream(System.getProperty("oracle.chirpy", "").split(","))
                .filter(path -> !path.isBlank())
                .map(path -> Path.of(path.strip()))
                .filter(folder ->
                        version.matcher(read(folder.resolve("package.json"))).find())
                .map(ChirpyTheme::new)
                .findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to a site what it has not itself. */
    void addTo(Path site) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(folder.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = site.resolve(folder.relativize(file));
                    if (Files.notExists(copy)) {
                        CaseSite.write(copy, Files.readAllBytes(file));
                    }
                }
            }
        }
    }
}
