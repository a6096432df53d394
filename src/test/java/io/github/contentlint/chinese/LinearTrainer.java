package io.github.contentlint.chinese;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Multinomial logistic regression by AdaGrad. Examples are visited in a fixed order, far apart one after another, whatever
 * the order of the files, and arithmetic is strict: the same examples give the same weights, bit for bit.
 */
final class LinearTrainer {

    /** A prime: every example is visited once, unless there are a multiple of it. */
    private static final long STRIDE = 7_368_787;

    private static final double RATE = 0.1;

    private final Examples examples;
    private final double[] classWeights;

    LinearTrainer(Examples examples, double... classWeights) {
        this.examples = examples;
        this.classWeights = classWeights;
    }

    /**
     * @param used the examples to learn from
     * @param selected the features to learn
     */
    Weights fit(BitSet used, BitSet selected, int epochs) {
        Weights weights = new Weights(selected);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int k = 0; k < examples.size(); k++) {
                int example = (int) (k * STRIDE % examples.size());
                if (used.get(example)) {
                    weights.learn(example);
                }
            }
        }
        return weights;
    }

    /** Learns from all, keeps the features that are worth most, and learns these again. */
    Weights fitSelected(BitSet used, int kept) {
        return fit(used, fit(used, all(), 2).select(kept), 4);
    }

    /** Every feature. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, examples.keys().length);
        return all;
    }

    final class Weights {

        private final int classes = classWeights.length;
        private final BitSet selected;
        private final float[][] weight;
        private final float[][] squares;
        private final int[] seen = new int[examples.keys().length];
        private final float[] scores = new float[classes];
        private final double[] chances = new double[classes];

        private Weights(BitSet selected) {
            this.selected = selected;
            this.weight = new float[classes][seen.length];
            this.squares = new float[classes][seen.length];
        }

        /** One score for each class; the array is used again by the next call. */
        float[] score(int example) {
            Arrays.fill(scores, 0);
            for (int f = examples.start(example); f < examples.start(example + 1); f++) {
                for (int c = 0; c < classes; c++) {
                    scores[c] += weight[c][examples.feature(f)];
                }
            }
            return scores;
        }

        private void learn(int example) {
            setChances(score(example));
            int label = examples.label(example);
            for (int f = examples.start(example); f < examples.start(example + 1); f++) {
                int number = examples.feature(f);
                if (selected.get(number)) {
                    seen[number]++;
                    for (int c = 0; c < classes; c++) {
                        step(c, number, (float) (classWeights[label] * (chances[c] - (c == label ? 1 : 0))));
                    }
                }
            }
        }

        private void step(int c, int number, float gradient) {
            squares[c][number] += gradient * gradient;
            weight[c][number] -= (float) (RATE * gradient / StrictMath.sqrt(squares[c][number] + 1));
        }

        private void setChances(float[] logs) {
            double max = Double.NEGATIVE_INFINITY;
            for (float log : logs) {
                max = Math.max(max, log);
            }
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                chances[c] = StrictMath.exp(logs[c] - max);
                sum += chances[c];
            }
            for (int c = 0; c < classes; c++) {
                chances[c] /= sum;
            }
        }

        /** The features with the largest weights for how often they are seen. */
        private BitSet select(int kept) {
            float[] worth = new float[seen.length];
            for (int i = 0; i < worth.length; i++) {
                float difference = 0;
                for (int c = 1; c < classes; c++) {
                    difference += Math.abs(odds(c, i));
                }
                worth[i] = (float) (difference * StrictMath.sqrt(seen[i]));
            }
            float[] sorted = worth.clone();
            Arrays.sort(sorted);
            float least = Math.max(sorted[Math.max(0, sorted.length - kept)], Float.MIN_VALUE);
            BitSet best = new BitSet();
            for (int i = 0; i < worth.length; i++) {
                best.set(i, worth[i] >= least);
            }
            return best;
        }

        /** The weight of a feature for a class, less that for the first class. */
        float odds(int c, int number) {
            return weight[c][number] - weight[0][number];
        }

        /** The features that were to be learned. */
        BitSet selected() {
            return selected;
        }
    }
}
