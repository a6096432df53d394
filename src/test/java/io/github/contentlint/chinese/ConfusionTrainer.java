package io.github.contentlint.chinese;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Learns where edited text has the one and where the other of two characters that are written for one another: a model for
 * each two of {@code confusions.tsv}, all in one file.
 */
final class ConfusionTrainer {

    /** Places of each character: more do not change the weights much. */
    private static final int MOST = 250_000;

    private static final int RARE = 3;
    private static final int KEPT = 1_500;

    private final List<String> lines = new ArrayList<>();

    /** Two characters, the earlier in Unicode first. */
    private record Pair(char first, char second) implements Comparable<Pair> {

        static Pair of(ConfusedPair pair) {
            return new Pair(
                    (char) Math.min(pair.written(), pair.right()), (char) Math.max(pair.written(), pair.right()));
        }

        @Override
        public int compareTo(Pair other) {
            return first != other.first ? first - other.first : second - other.second;
        }
    }

    /** What was learned for two characters. */
    private record Learned(Pair pair, Examples examples, LinearTrainer.Weights weights) {

        void addTo(WeightFile file) {
            int salt = ConfusedPair.salt(pair.first(), pair.second());
            weights.selected().stream().forEach(f -> file.put(examples.keys()[f] ^ salt, weights.odds(1, f), 0));
        }
    }

    ConfusionTrainer(TrainingText text) {
        text.forEachLine(lines::add);
    }

    void write(Path file) throws IOException {
        SortedSet<Pair> pairs = new TreeSet<>();
        ConfusedPairs.load().all().forEach(pair -> pairs.add(Pair.of(pair)));
        WeightFile weights = new WeightFile();
        pairs.parallelStream().map(this::learn).forEachOrdered(learned -> learned.addTo(weights));
        weights.write(file);
    }

    private Learned learn(Pair pair) {
        Examples examples = new Examples();
        add(examples, pair.first(), 0);
        add(examples, pair.second(), 1);
        examples.dropRare(RARE);
        LinearTrainer trainer = new LinearTrainer(examples, 1, 1);
        BitSet all = new BitSet();
        all.set(0, examples.size());
        return new Learned(pair, examples, trainer.fitSelected(all, KEPT));
    }

    /** Places of a character, spread over all of the text where there are too many. */
    private void add(Examples examples, char character, int label) {
        long places = lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == character).count())
                .sum();
        long used = Math.min(places, MOST);
        ConfusionFeatures extractor = new ConfusionFeatures();
        int[] found = new int[Features.MAX];
        long seen = 0;
        for (String line : lines) {
            for (int i = line.indexOf(character); i >= 0; i = line.indexOf(character, i + 1)) {
                if (seen * used / places != (seen + 1) * used / places) {
                    examples.add(found, extractor.extract(line, i, found), label);
                }
                seen++;
            }
        }
    }
}
