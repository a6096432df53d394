package io.github.contentlint.rules.typo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.rules.typo.PhraseMatcher.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The automaton finds what a plain search for each phrase finds. */
class PhraseMatcherTest {

    private static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::end).thenComparingInt(Hit::start).thenComparingInt(Hit::phrase);

    @Test
    void findsWhatIsThere() {
        PhraseMatcher matcher = new PhraseMatcher(List.of("己经", "自己", "经常己经"));
        assertThat(matcher.find("他经常己经")).containsExactlyInAnyOrder(new Hit(2, 1, 5), new Hit(0, 3, 5));
        assertThat(matcher.find("")).isEmpty();
        assertThat(matcher.find("己")).isEmpty();
    }

    @Test
    void agreesWithAPlainSearchOnRandomText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int letters = 2 + random.nextInt(6);
            Set<String> phrases = new LinkedHashSet<>();
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                phrases.add(text(random, letters, 2 + random.nextInt(5)));
            }
            agrees(List.copyOf(phrases), text(random, letters + 1, 400));
        }
    }

    @Test
    void agreesWithAPlainSearchForAllMisspellings() {
        List<String> phrases =
                Misspelling.load().stream().map(Misspelling::wrong).toList();
        Random random = new Random(11);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            String phrase = phrases.get(random.nextInt(phrases.size()));
            text.append(phrase, 0, 1 + random.nextInt(phrase.length()));
        }
        agrees(phrases, text.toString());
    }

    private static void agrees(List<String> phrases, String text) {
        List<Hit> expected = new ArrayList<>();
        for (int p = 0; p < phrases.size(); p++) {
            for (int at = text.indexOf(phrases.get(p)); at >= 0; at = text.indexOf(phrases.get(p), at + 1)) {
                expected.add(new Hit(p, at, at + phrases.get(p).length()));
            }
        }
        expected.sort(ORDER);
        assertThat(new PhraseMatcher(phrases).find(text).stream().sorted(ORDER).toList())
                .isEqualTo(expected);
    }

    private static String text(Random random, int letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(letters)));
        }
        return text.toString();
    }
}
