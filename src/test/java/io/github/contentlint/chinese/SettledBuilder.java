package io.github.contentlint.chinese;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes what {@link SettledPlaces} reads, from the text that the models of confused characters were learned from. */
final class SettledBuilder {

    private static final int MOST = 6_000;

    /** Seen less often, that a place was never open says little. */
    private static final int LEAST = 100;

    /** One place of so many may be open: it is not worth a look at the others. */
    private static final int OPEN = 1_000;

    private final ConfusedPairs pairs = ConfusedPairs.load();
    private final ConfusionChecker.Scan scan;
    private final Map<String, Counts> byLeft = new HashMap<>();
    private final Map<String, Counts> byRight = new HashMap<>();

    private static final class Counts {
        private int places;
        private int open;
    }

    /**
     * @param weights those that were learned from the text
     */
    SettledBuilder(TrainingText text, WeightTable weights) {
        scan = new ConfusionChecker(pairs, weights, SettledPlaces.load()).scan();
        text.forEachLine(this::count);
    }

    private void count(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (pairs.of(line.charAt(i)).length > 0) {
                boolean open = scan.isOpen(line, i);
                if (i > 0 && Symbols.isHan(line.charAt(i - 1))) {
                    count(byLeft, line.substring(i - 1, i + 1), open);
                }
                if (i + 1 < line.length() && Symbols.isHan(line.charAt(i + 1))) {
                    count(byRight, line.substring(i, i + 2), open);
                }
            }
        }
    }

    private static void count(Map<String, Counts> counts, String pair, boolean open) {
        Counts of = counts.computeIfAbsent(pair, p -> new Counts());
        of.places++;
        of.open += open ? 1 : 0;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, settled(byLeft) + "\n" + settled(byRight) + "\n");
    }

    /** The most frequent of those that were hardly ever open, in the order of their characters. */
    private static String settled(Map<String, Counts> counts) {
        return counts.entrySet().stream()
                .filter(e -> (long) e.getValue().open * OPEN <= e.getValue().places && e.getValue().places >= LEAST)
                .sorted(Map.Entry.<String, Counts>comparingByValue((a, b) -> b.places - a.places)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining());
    }
}
