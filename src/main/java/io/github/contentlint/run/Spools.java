package io.github.contentlint.run;

import io.github.contentlint.lint.FindingSpool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where findings lie while a run goes on. */
final class Spools {

    private static final String NAME = "findings.bin";

    private Spools() {}

    /** In the folder, or in the system's for temporary files where that cannot be written to, as in a read-only checkout. */
    static FindingSpool open(Path folder) throws IOException {
        try {
            return FindingSpool.create(folder.resolve(NAME));
        } catch (IOException e) {
            return FindingSpool.create(Files.createTempFile("content-lint", ".bin"));
        }
    }
}
