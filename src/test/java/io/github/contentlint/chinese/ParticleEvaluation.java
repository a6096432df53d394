package io.github.contentlint.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Measures the checker on files {@code wrong<TAB>right}, one sentence a line, {@code .tsv.gz}: what it finds of each
 * direction, how much of what it says is so, and what it says of the right-hand sides. Arguments: the files.
 */
final class ParticleEvaluation {

    private final ParticleChecker checker = ParticleChecker.load();
    private final Map<String, int[]> directions = new TreeMap<>();
    private int falseAlarms;
    private long characters;

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file);
            ParticleEvaluation evaluation = new ParticleEvaluation();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> line.split("\t"))
                        .filter(p -> p.length > 1)
                        .forEach(p -> evaluation.add(p[0], p[1]));
            }
            evaluation.print();
        }
    }

    private void add(String wrong, String right) {
        characters += right.length();
        falseAlarms += checker.check(right).size();
        if (wrong.length() != right.length() || wrong.equals(right)) {
            return;
        }
        for (int i = 0; i < wrong.length(); i++) {
            if (wrong.charAt(i) != right.charAt(i)
                    && Symbols.isParticle(wrong.charAt(i))
                    && Symbols.isParticle(right.charAt(i))) {
                counts(wrong.charAt(i), right.charAt(i))[0]++;
            }
        }
        List<Slip> slips = checker.check(wrong);
        for (Slip slip : slips) {
            int[] counts = counts(wrong.charAt(slip.index()), slip.right());
            counts[1]++;
            counts[2] += right.charAt(slip.index()) == slip.right() ? 1 : 0;
        }
    }

    private int[] counts(char written, char right) {
        return directions.computeIfAbsent(written + " for " + right, d -> new int[3]);
    }

    private void print() {
        int[] all = new int[3];
        directions.forEach((direction, counts) -> {
            print(direction, counts);
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        print("all", all);
        System.out.printf(
                "  on the right-hand sides: %d in %d characters, %.2f in 10,000%n",
                falseAlarms, characters, falseAlarms * 10_000.0 / Math.max(1, characters));
    }

    private static void print(String direction, int[] counts) {
        System.out.printf(
                "  %-8s slips %d, found %d (%.3f), said %d, right %.3f%n",
                direction,
                counts[0],
                counts[2],
                counts[2] / (double) Math.max(1, counts[0]),
                counts[1],
                counts[2] / (double) Math.max(1, counts[1]));
    }
}
