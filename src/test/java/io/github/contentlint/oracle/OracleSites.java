package io.github.contentlint.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sites of cases, and the tables beside them. */
final class OracleSites {

    private static final Path FOLDER = Path.of("src/test/resources/oracle");

    private OracleSites() {}

    static List<CaseSite> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".site"))
                    .sorted()
                    .map(OracleSites::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders in the one that {@code -Doracle.blogs} names. */
    static List<Path> blogs() throws IOException {
        String folder = System.getProperty("oracle.blogs", "");
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> blogs = Files.list(Path.of(folder))) {
            return blogs.filter(Files::isDirectory)
                    .sorted()
                    .map(OracleSites::real)
                    .toList();
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseSite read(Path file) {
        try {
            return CaseSite.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path table(CaseSite site) {
        return FOLDER.resolve(site.name() + ".tsv");
    }
}
