package io.github.contentlint.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A sentence as written, and as it should be, of a set that evaluations read. */
public record SentencePair(String written, String right) {

    public boolean isWrong() {
        return !written.equals(right);
    }

    /** The sets of a folder, its {@code .tsv.gz} files by name. */
    public static List<Path> sets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tsv.gz")).sorted().toList();
        }
    }

    /** A set: a pair a line, with a tab between. */
    public static List<SentencePair> read(Path set) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(set)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t"))
                    .filter(parts -> parts.length > 1)
                    .map(parts -> new SentencePair(parts[0], parts[1]))
                    .toList();
        }
    }
}
