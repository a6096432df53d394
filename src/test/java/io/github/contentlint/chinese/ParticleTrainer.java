package io.github.contentlint.chinese;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Learns how edited text uses 的, 地 and 得. Edited text has slips too, 的 for 地 above all; two models, each of which has
 * seen the other half of the places, say which places not to learn from.
 */
final class ParticleTrainer {

    private static final String CLASSES = "的地得";
    private static final double[] CLASS_WEIGHTS = {1, 6, 10};
    private static final int RARE = 4;
    private static final int KEPT = 120_000;
    /** How many places one after another are in the same half. */
    private static final int RUN = 64;
    /** A place is left out where the other half's model contradicts by this margin: where 的 is written, and where 地 or 得. */
    private static final float[] CONTRADICTED = {0, 3, 3};

    private final Examples examples = new Examples();

    ParticleTrainer(TrainingText text, Features extractor) {
        int[] found = new int[Features.MAX];
        text.forEachLine(line -> {
            for (int i = 0; i < line.length(); i++) {
                if (Symbols.isParticle(line.charAt(i))) {
                    examples.add(found, extractor.extract(line, i, found), CLASSES.indexOf(line.charAt(i)));
                }
            }
        });
        examples.dropRare(RARE);
    }

    void write(Path file) throws IOException {
        LinearTrainer trainer = new LinearTrainer(examples, CLASS_WEIGHTS);
        LinearTrainer.Weights learned = trainer.fitSelected(clean(trainer), KEPT);
        WeightFile weights = new WeightFile();
        learned.selected().stream()
                .forEach(f -> weights.put(examples.keys()[f], learned.odds(1, f), learned.odds(2, f)));
        weights.write(file);
    }

    private BitSet clean(LinearTrainer trainer) {
        BitSet clean = new BitSet();
        clean.set(0, examples.size());
        for (int half = 0; half < 2; half++) {
            drop(trainer.fit(half(1 - half), trainer.all(), 2), half(half), clean);
        }
        return clean;
    }

    private void drop(LinearTrainer.Weights others, BitSet places, BitSet clean) {
        int[] dropped = new int[CLASSES.length()];
        places.stream().filter(place -> isContradicted(others, place)).forEach(place -> {
            clean.clear(place);
            dropped[examples.label(place)]++;
        });
        System.out.println("left out of " + places.cardinality() + " places: " + Arrays.toString(dropped));
    }

    private boolean isContradicted(LinearTrainer.Weights others, int place) {
        float[] scores = others.score(place);
        int label = examples.label(place);
        float best = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            best = c == label ? best : Math.max(best, scores[c]);
        }
        return best - scores[label] > CONTRADICTED[label];
    }

    private BitSet half(int half) {
        BitSet places = new BitSet();
        for (int place = 0; place < examples.size(); place++) {
            places.set(place, place / RUN % 2 == half);
        }
        return places;
    }
}
