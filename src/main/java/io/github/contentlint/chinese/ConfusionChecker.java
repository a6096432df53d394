package io.github.contentlint.chinese;

import io.github.contentlint.text.CharSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds characters written for others of the same or a like sound or shape, as a pinyin keyboard gives them: 在 for 再, 他
 * for 它. For each two characters a linear model on what stands around says how much likelier the other is; each direction
 * asks for a margin of its own. Immutable, safe for many threads, linear in the length of the text.
 */
public final class ConfusionChecker {

    /** How many characters to show on either side. */
    private static final int SHOWN = 3;

    private static final char HE = '他';
    /** How much more margin 他 for 它 takes where people are spoken of: log odds. */
    private static final float PERSONS_DOUBT = 2;

    private final ConfusedPairs pairs;
    private final WeightTable weights;
    private final SettledPlaces settled;
    private final CharSet places;

    ConfusionChecker(ConfusedPairs pairs, WeightTable weights, SettledPlaces settled) {
        this.pairs = pairs;
        this.weights = weights;
        this.settled = settled;
        this.places = CharSet.of(pairs.written());
    }

    /** Reads the models from the class path. */
    public static ConfusionChecker load() {
        return new ConfusionChecker(ConfusedPairs.load(), WeightTable.load("confusions.bin"), SettledPlaces.load());
    }

    /**
     * @param text prose: U+FFFC for what is no text, {@code '\n'} for a line break
     * @return in the order of the text, one a place
     */
    public List<Confusion> check(String text) {
        return scan().check(text);
    }

    /** For many texts, one after another. */
    public Scan scan() {
        return new Scan();
    }

    /** The check with its scratch space, for one thread. */
    public final class Scan {

        private final ConfusionFeatures extractor = new ConfusionFeatures();
        private final int[] near = new int[Features.MAX];
        private final int[] all = new int[Features.MAX];
        private final int[] keys = new int[Features.MAX];
        private final float[] scores = new float[3];

        private Scan() {}

        /** Like {@link ConfusionChecker#check}. */
        public List<Confusion> check(String text) {
            List<Confusion> found = List.of();
            for (int i = places.next(text, 0); i >= 0; i = places.next(text, i + 1)) {
                if (!settled.has(text, i) && isOpen(text, i)) {
                    Optional<Confusion> slip = surest(text, i);
                    if (slip.isPresent()) {
                        found = found.isEmpty() ? new ArrayList<>() : found;
                        found.add(slip.get());
                    }
                }
            }
            return found;
        }

        /**
         * Whether the nearest characters leave the place open: of a hundred places they settle all but one. Apart from what
         * is done with such a place, since compiled together both were measured to take three times as long.
         */
        boolean isOpen(String text, int index) {
            int count = extractor.near(text, index, near);
            for (ConfusedPair pair : pairs.of(text.charAt(index))) {
                if (margin(pair, near, count) >= pair.near()) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Confusion> surest(String text, int index) {
            int nearest = extractor.near(text, index, near);
            int count = extractor.extract(text, index, all);
            Confusion best = null;
            float surest = Float.NEGATIVE_INFINITY;
            for (ConfusedPair pair : pairs.of(text.charAt(index))) {
                float margin = margin(pair, all, count);
                margin -= margin >= pair.low() ? doubt(pair, text, index) : 0;
                float beyond = margin - pair.low();
                if (beyond >= 0 && beyond > surest && margin(pair, near, nearest) >= pair.near()) {
                    surest = beyond;
                    best = confusion(text, index, pair, margin);
                }
            }
            return Optional.ofNullable(best).filter(found -> !Foreign.isNear(text, index));
        }

        private float margin(ConfusedPair pair, int[] features, int count) {
            int salt = pair.salt();
            for (int i = 0; i < count; i++) {
                keys[i] = features[i] ^ salt;
            }
            weights.score(keys, count, scores);
            return pair.margin(scores[1]);
        }

        private static float doubt(ConfusedPair pair, String text, int index) {
            return pair.written() == HE && Persons.areBefore(text, index) ? PERSONS_DOUBT : 0;
        }

        private static Confusion confusion(String text, int index, ConfusedPair pair, float margin) {
            Confusion.Grade grade = margin >= pair.medium() ? Confusion.Grade.MEDIUM : Confusion.Grade.LOW;
            return new Confusion(index, pair.right(), grade, edge(text, index, -1), edge(text, index, 1) + 1);
        }

        /** The last char to show on one side: Han characters that stand together. */
        private static int edge(String text, int index, int step) {
            int edge = index;
            for (int n = 0; n < SHOWN; n++) {
                int next = edge + step;
                if (next < 0 || next >= text.length() || !Symbols.isHan(text.charAt(next))) {
                    break;
                }
                edge = next;
            }
            return edge;
        }
    }
}
