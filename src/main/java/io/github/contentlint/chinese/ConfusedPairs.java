package io.github.contentlint.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The characters that are written for one another, from {@code confusions.tsv}. */
final class ConfusedPairs {

    private static final ConfusedPair[] NONE = {};

    private final List<ConfusedPair> all;
    private final ConfusedPair[][] byWritten = new ConfusedPair[Character.MAX_VALUE + 1][];

    private ConfusedPairs(List<ConfusedPair> all) {
        this.all = all;
        Arrays.fill(byWritten, NONE);
        for (ConfusedPair pair : all) {
            ConfusedPair[] others = byWritten[pair.written()];
            ConfusedPair[] more = Arrays.copyOf(others, others.length + 1);
            more[others.length] = pair;
            byWritten[pair.written()] = more;
        }
    }

    static ConfusedPairs load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ConfusedPairs.class.getResourceAsStream("confusions.tsv"), StandardCharsets.UTF_8))) {
            return new ConfusedPairs(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ConfusedPairs::pair)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfusedPair pair(String line) {
        String[] cells = line.split("\t");
        return new ConfusedPair(
                cells[0].charAt(0),
                cells[1].charAt(0),
                Float.parseFloat(cells[2]),
                Float.parseFloat(cells[3]),
                Float.parseFloat(cells[4]));
    }

    List<ConfusedPair> all() {
        return all;
    }

    /** What a character may be written for; empty for most. */
    ConfusedPair[] of(char written) {
        return byWritten[written];
    }

    /** Every character that may be a slip. */
    String written() {
        StringBuilder written = new StringBuilder();
        all.forEach(pair -> written.append(pair.written()));
        return written.toString();
    }
}
