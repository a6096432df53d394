package io.github.contentlint.run;

import io.github.contentlint.config.ConfigLoader;
import io.github.contentlint.config.Setting;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.rules.Rules;
import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long linting a blog takes, beside a floor in the same JVM: reading each post, decoding it and parsing all of it with
 * jsoup, positions tracked. {@code mvn -Pbench -Dbench.posts=<the blog's folder> test}; the folder is not written to.
 *
 * <p>Floor and lint take turns, round by round; a blog of few bytes is gone through several times a round, so that a round
 * is long beside what else the machine does and compilation ends with the warm-up.
 */
@EnabledIfSystemProperty(named = "bench.posts", matches = ".+", disabledReason = "a benchmark, run with -Pbench")
class LintBenchmark {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    private static final double MEGA = 1e6;
    /** What a round reads at least: as much as a blog of some 20,000 posts. */
    private static final double ROUND_BYTES = 400 * MEGA;

    private final Path blog = Path.of(System.getProperty("bench.posts")).toAbsolutePath();
    private final int threads =
            Integer.getInteger("bench.threads", Runtime.getRuntime().availableProcessors());

    @TempDir
    Path output;

    @Test
    void lintBesideTheFloor() throws Exception {
        List<Path> posts = posts();
        long bytes = 0;
        for (Path post : posts) {
            bytes += Files.size(post);
        }
        int passes = (int) Math.ceil(ROUND_BYTES / bytes);
        double[] floor = new double[ROUNDS];
        double[] lint = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            double floorSeconds = seconds(passes, () -> floor(posts));
            double lintSeconds = seconds(passes, this::lint);
            System.out.printf(
                    Locale.ROOT,
                    "%s: lint %.3f s, floor %.3f s a pass, ratio %.2f%n",
                    round < 0 ? "warm-up" : "round",
                    lintSeconds,
                    floorSeconds,
                    lintSeconds / floorSeconds);
            if (round >= 0) {
                floor[round] = floorSeconds;
                lint[round] = lintSeconds;
            }
        }
        double floorMedian = median(floor);
        double lintMedian = median(lint);
        System.out.printf(
                Locale.ROOT,
                "%d posts, %.1f MB, %d threads, medians of %d rounds of %d passes: "
                        + "lint %.3f s (%.0f posts/s, %.1f MB/s), floor %.3f s, ratio %.2f%n",
                posts.size(),
                bytes / MEGA,
                threads,
                ROUNDS,
                passes,
                lintMedian,
                posts.size() / lintMedian,
                bytes / MEGA / lintMedian,
                floorMedian,
                lintMedian / floorMedian);
    }

    /** The posts that lint reads, as it finds them. */
    private List<Path> posts() throws Exception {
        LintRun run = new LintRun(place(), new Invocation("bench", "mvn explain", FakeNetwork.NONE), line -> {});
        return run.posts(subject(run)).files().stream().map(SourceFile::path).toList();
    }

    /** From discovery to the result, without any report. */
    private Object lint() throws Exception {
        LintRun run = new LintRun(place(), new Invocation("bench", "mvn explain", FakeNetwork.NONE), line -> {});
        LintRun.Subject subject = subject(run);
        try (FindingSpool spool = FindingSpool.create(output.resolve("findings.bin"))) {
            return run.lint(subject, run.posts(subject), spool).counts().size();
        }
    }

    private LintRun.Subject subject(LintRun run) throws Exception {
        Setting nothing = Setting.table("pom", List.of());
        ConfigLoader loader = new ConfigLoader(Rules.all(), place().naming(), blog, nothing, command());
        return run.subject(loader, loader.load(blog));
    }

    private Place place() {
        return new Place(blog, blog, Set.of(), output);
    }

    private Setting command() {
        Stream<Setting.Entry> entries = Stream.of("threads=" + threads)
                .map(s -> s.split("="))
                .map(s -> new Setting.Entry(s[0], "bench", Setting.text("bench", s[1])));
        return Setting.table("bench", entries.toList());
    }

    private Object floor(List<Path> posts) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> tasks =
                    posts.stream().map(p -> (Callable<Integer>) () -> nodes(p)).toList();
            int nodes = 0;
            for (Future<Integer> result : executor.invokeAll(tasks)) {
                nodes += result.get();
            }
            return nodes;
        } finally {
            executor.shutdown();
        }
    }

    private static int nodes(Path post) {
        try {
            String text = new String(Files.readAllBytes(post), StandardCharsets.UTF_8);
            return Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true))
                    .childNodeSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds a pass. */
    private static double seconds(int passes, Callable<Object> pass) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < passes; i++) {
            pass.call();
        }
        return (System.nanoTime() - start) / 1e9 / passes;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
