package io.github.contentlint.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Edited text to learn from: the {@code .txt.gz} files of a folder by name, in UTF-8, one paragraph a line. */
final class TrainingText {

    private static final String ENDING = ".txt.gz";

    private final List<Path> files;

    TrainingText(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    void forEachLine(Consumer<String> use) {
        for (Path file : files) {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                lines.lines().forEach(use);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
