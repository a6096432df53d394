package io.github.contentlint.chinese;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What the check of 的, 地 and 得 finds: {@code mvn -Peval -Dsets=<folder of .tsv.gz> test}. A line of a set is a sentence
 * as written and as it should be, with a tab between. For each set: what was found of each direction, how much of what was
 * said is so, what was said of the right sentences; then the same where more margin is asked for.
 */
@EnabledIfSystemProperty(named = "sets", matches = ".+", disabledReason = "an evaluation, run with -Peval")
class ModelEvaluation {

    private static final double PER = 10_000;
    private static final float[] RESERVES = {0, 0.5f, 1, 1.5f, 2, 3};

    /** Slips there are, slips found, and what was said. */
    private static final class Counts {
        private int slips;
        private int found;
        private int said;

        private void add(Counts more) {
            slips += more.slips;
            found += more.found;
            said += more.said;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "slips %d, found %d (%.3f), said %d, right %.3f",
                    slips,
                    found,
                    found / (double) Math.max(1, slips),
                    said,
                    found / (double) Math.max(1, said));
        }
    }

    private final Map<Float, ParticleChecker> checkers = new TreeMap<>();

    @Test
    void particles() throws IOException {
        for (float reserve : RESERVES) {
            checkers.put(reserve, ParticleChecker.load(reserve));
        }
        for (Path file : SentencePair.sets(Path.of(System.getProperty("sets")))) {
            System.out.println(file.getFileName());
            print(SentencePair.read(file));
        }
    }

    private void print(List<SentencePair> pairs) {
        checkers.forEach((reserve, checker) -> {
            Map<String, Counts> directions = directions(checker, pairs);
            if (reserve == 0) {
                directions.forEach((direction, counts) -> System.out.println("  " + direction + ": " + counts));
            }
            print(reserve, checker, directions, pairs);
        });
    }

    private static void print(
            float reserve, ParticleChecker checker, Map<String, Counts> directions, List<SentencePair> pairs) {
        Counts all = new Counts();
        directions.values().forEach(all::add);
        int alarms = 0;
        long characters = 0;
        for (SentencePair pair : pairs) {
            alarms += checker.check(pair.right()).size();
            characters += pair.right().length();
        }
        System.out.printf(
                Locale.ROOT,
                "  margins %+.1f: %s; %d on the right sentences, %.2f in 10,000 characters%n",
                reserve,
                all,
                alarms,
                alarms * PER / Math.max(1, characters));
    }

    private static boolean isCorrection(SentencePair pair) {
        return pair.written().length() == pair.right().length() && pair.isWrong();
    }

    private static Map<String, Counts> directions(ParticleChecker checker, List<SentencePair> pairs) {
        Map<String, Counts> directions = new TreeMap<>();
        for (SentencePair pair : pairs) {
            if (isCorrection(pair)) {
                add(checker, pair, directions);
            }
        }
        return directions;
    }

    private static void add(ParticleChecker checker, SentencePair pair, Map<String, Counts> directions) {
        for (int i = 0; i < pair.written().length(); i++) {
            char written = pair.written().charAt(i);
            char right = pair.right().charAt(i);
            if (written != right && Symbols.isParticle(written) && Symbols.isParticle(right)) {
                counts(directions, written, right).slips++;
            }
        }
        for (Slip slip : checker.check(pair.written())) {
            Counts counts = counts(directions, pair.written().charAt(slip.index()), slip.right());
            counts.said++;
            counts.found += pair.right().charAt(slip.index()) == slip.right() ? 1 : 0;
        }
    }

    private static Counts counts(Map<String, Counts> directions, char written, char right) {
        return directions.computeIfAbsent(written + " for " + right, d -> new Counts());
    }
}
