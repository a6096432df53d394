package io.github.contentlint.run;

import io.github.contentlint.chinese.SentencePair;
import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What all typo rules together make of sentences: {@code mvn -Peval -Dsentences=<folder of .tsv.gz> test}. A line of a set is a
 * sentence as written and as it should be, with a tab between. Each sentence is a post; the fixes of all typo findings of at
 * least a severity are applied, and the sentence is mended where it then is what it should be, all of it. Precision counts as
 * false, as pycorrector does, the right sentences that were changed; in brackets, every changed sentence that is not mended.
 */
@EnabledIfSystemProperty(named = "sentences", matches = ".+", disabledReason = "an evaluation, run with -Peval")
class SentenceEvaluation {

    @TempDir
    Path output;

    @TempDir
    Path site;

    /** How sentences fared. */
    private static final class Counts {
        private int wrong;
        private int changed;
        private int mended;
        private int spoilt;

        void add(SentencePair pair, String mendedText) {
            wrong += pair.isWrong() ? 1 : 0;
            if (!mendedText.equals(pair.written())) {
                changed++;
                mended += mendedText.equals(pair.right()) ? 1 : 0;
                spoilt += pair.isWrong() ? 0 : 1;
            }
        }

        @Override
        public String toString() {
            double precision = share(mended, mended + spoilt);
            double recall = share(mended, wrong);
            return String.format(
                    Locale.ROOT,
                    "%d of %d wrong sentences mended, %d changed, %d right ones among them: "
                            + "precision %.3f (of all changed %.3f), recall %.3f, F1 %.3f",
                    mended,
                    wrong,
                    changed,
                    spoilt,
                    precision,
                    share(mended, changed),
                    recall,
                    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        }

        private static double share(int some, int all) {
            return all == 0 ? 0 : some / (double) all;
        }
    }

    @Test
    void sentences() throws Exception {
        for (Path file : SentencePair.sets(Path.of(System.getProperty("sentences")))) {
            System.out.println(file.getFileName());
            evaluate(SentencePair.read(file));
        }
    }

    private void evaluate(List<SentencePair> pairs) throws Exception {
        Map<Integer, List<Finding>> findings = lint(pairs);
        for (Severity least : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            Counts counts = new Counts();
            for (int i = 0; i < pairs.size(); i++) {
                List<Finding> some = findings.getOrDefault(i, List.of()).stream()
                        .filter(f -> f.severity().compareTo(least) >= 0)
                        .toList();
                counts.add(pairs.get(i), mend(pairs.get(i).written(), some));
            }
            System.out.println("  " + least + ": " + counts);
        }
    }

    /** Findings of the typo rules by the number of the sentence. */
    private Map<Integer, List<Finding>> lint(List<SentencePair> pairs) throws Exception {
        Path posts =
                Files.createDirectories(Files.createTempDirectory(site, "set").resolve("_posts"));
        Files.writeString(posts.resolveSibling("_config.yml"), "title: sentences\n");
        for (int i = 0; i < pairs.size(); i++) {
            Files.writeString(
                    posts.resolve("2020-01-01-" + i + ".md"), pairs.get(i).written());
        }
        Map<Integer, List<Finding>> findings = new TreeMap<>();
        new BlogUnderTest(posts.getParent(), output)
                .lint(result -> result.findings().forEach(finding -> {
                    if (finding.rule().startsWith("typo-")) {
                        String name = finding.path().substring(finding.path().lastIndexOf('-') + 1);
                        int number = Integer.parseInt(name.substring(0, name.indexOf('.')));
                        findings.computeIfAbsent(number, n -> new ArrayList<>()).add(finding);
                    }
                }));
        return findings;
    }

    /** The text with all fixes that do not reach into one another, the last of them first; of a fix all edits or none. */
    private static String mend(String text, List<Finding> findings) {
        List<List<Edit>> fixes = findings.stream()
                .flatMap(f -> f.fix().stream())
                .map(Fix::edits)
                .filter(edits -> !edits.isEmpty())
                .sorted(Comparator.comparing((List<Edit> edits) -> edits.get(0).span())
                        .reversed())
                .toList();
        StringBuilder mended = new StringBuilder(text);
        int from = text.length();
        for (List<Edit> edits : fixes) {
            if (edits.get(edits.size() - 1).span().end() <= from) {
                for (int i = edits.size() - 1; i >= 0; i--) {
                    Edit edit = edits.get(i);
                    mended.replace(edit.span().start(), edit.span().end(), edit.replacement());
                }
                from = edits.get(0).span().start();
            }
        }
        return mended.toString();
    }
}
