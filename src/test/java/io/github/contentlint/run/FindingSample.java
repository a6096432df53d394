package io.github.contentlint.run;

import io.github.contentlint.lint.Excerpt;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws findings of a blog for reading by hand: {@code mvn -Peval -Dblog=<folder> -Dsample=<file.tsv> test}. Of each rule and
 * grade at most {@code -Dcount} (40), of the rules that start with {@code -Drules} (typo); {@code -Dseed} draws others. A finding is
 * a line: room for the verdict, rule, grade, how many there are in all, place, message, and the line with the place in 【】.
 */
@EnabledIfSystemProperty(named = "blog", matches = ".+", disabledReason = "draws findings for reading, run with -Peval")
class FindingSample {

    private final Path sample =
            Path.of(Objects.requireNonNull(System.getProperty("sample"), "-Dsample=<file.tsv> says where to write"));
    private final int count = Integer.getInteger("count", 40);
    private final Random random = new Random(Integer.getInteger("seed", 1));
    private final String rules = System.getProperty("rules", "typo");
    private final Messages messages = new Messages();
    private final Map<String, Draw> draws = new TreeMap<>();

    @TempDir
    Path output;

    /** Each of the findings so far is as likely in it as any other. */
    private final class Draw {

        private final List<Finding> kept = new ArrayList<>();
        private int seen;

        void add(Finding finding) {
            seen++;
            if (kept.size() < count) {
                kept.add(finding);
            } else if (random.nextInt(seen) < count) {
                kept.set(random.nextInt(count), finding);
            }
        }

        List<String> lines() {
            return kept.stream()
                    .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::span))
                    .map(finding -> line(finding, seen))
                    .toList();
        }
    }

    @Test
    void draw() throws Exception {
        BlogUnderTest blog = new BlogUnderTest(Path.of(System.getProperty("blog")), output);
        blog.lint(result -> result.findings().forEach(this::add));
        List<String> lines =
                draws.values().stream().flatMap(draw -> draw.lines().stream()).toList();
        Files.write(sample, lines, StandardCharsets.UTF_8);
        draws.forEach((name, draw) ->
                System.out.println(name.replace('\t', ' ') + ": " + draw.seen + ", drawn " + draw.kept.size()));
    }

    private void add(Finding finding) {
        if (finding.rule().startsWith(rules)) {
            draws.computeIfAbsent(finding.rule() + '\t' + finding.grade(), name -> new Draw())
                    .add(finding);
        }
    }

    private String line(Finding finding, int all) {
        return String.join(
                "\t",
                "",
                finding.rule(),
                finding.grade(),
                String.valueOf(all),
                finding.path() + ":" + finding.start().line() + ":"
                        + finding.start().column(),
                messages.text(finding, Language.EN),
                marked(finding.excerpt()));
    }

    private static String marked(Excerpt excerpt) {
        String text = excerpt.text().replace('\t', ' ');
        return text.substring(0, excerpt.start())
                + "【"
                + text.substring(excerpt.start(), excerpt.end())
                + "】"
                + text.substring(excerpt.end());
    }
}
