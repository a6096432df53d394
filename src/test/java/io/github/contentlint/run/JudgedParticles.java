package io.github.contentlint.run;

import io.github.contentlint.chinese.ParticleChecker;
import io.github.contentlint.chinese.Slip;
import io.github.contentlint.post.Prose;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the check of 的, 地 and 得 fares on the places of {@code judged-particles.tsv}: {@code mvn -Peval -Djudged=<folder> test}, where
 * the folder holds the blogs under the names of that file. By blog, then by direction and grade: how many of the read
 * places are found with each verdict, and how many of the true ones.
 */
@EnabledIfSystemProperty(named = "judged", matches = ".+", disabledReason = "an evaluation, run with -Peval")
class JudgedParticles {

    private static final int DIGITS = 12;

    @TempDir
    Path output;

    /**
     * @param proposed what is written and what was proposed
     */
    private record Spot(String post, int prose, int index, String proposed) {}

    private record Judged(String blog, Spot spot, String verdict) {}

    @Test
    void judged() throws Exception {
        Map<String, List<Judged>> blogs =
                read().collect(Collectors.groupingBy(Judged::blog, TreeMap::new, Collectors.toList()));
        Map<String, Map<String, Integer>> all = new TreeMap<>();
        for (Map.Entry<String, List<Judged>> blog : blogs.entrySet()) {
            Path folder = Path.of(System.getProperty("judged"), blog.getKey());
            if (Files.isDirectory(folder)) {
                Map<String, Map<String, Integer>> counts = count(blog.getValue(), slips(folder));
                print(blog.getKey(), counts);
                counts.forEach((found, verdicts) -> verdicts.forEach((verdict, n) ->
                        all.computeIfAbsent(found, f -> new TreeMap<>()).merge(verdict, n, Integer::sum)));
            } else {
                System.out.println(blog.getKey() + ": no such folder");
            }
        }
        print("all", all);
    }

    /** Counts by what was found in the place, then by verdict. */
    private static Map<String, Map<String, Integer>> count(List<Judged> judged, Map<Spot, Slip> slips) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Judged one : judged) {
            Slip slip = slips.get(one.spot());
            String found = slip == null ? "not found" : one.spot().proposed() + " " + slip.grade();
            counts.computeIfAbsent(found, f -> new TreeMap<>()).merge(one.verdict(), 1, Integer::sum);
        }
        return counts;
    }

    private static void print(String name, Map<String, Map<String, Integer>> counts) {
        System.out.println(name);
        int slips = 0;
        int found = 0;
        for (Map.Entry<String, Map<String, Integer>> entry : counts.entrySet()) {
            int slipsHere = entry.getValue().getOrDefault("T", 0);
            slips += slipsHere;
            found += entry.getKey().equals("not found") ? 0 : slipsHere;
            System.out.println("  " + entry.getKey() + ": " + entry.getValue());
        }
        System.out.println("  found " + found + " of " + slips + " slips");
    }

    private Map<Spot, Slip> slips(Path folder) throws Exception {
        Map<Spot, Slip> slips = new HashMap<>();
        ParticleChecker.Scan scan = ParticleChecker.load().scan();
        new BlogUnderTest(folder, output)
                .forEachPost((path, post) -> post.forEachProse(prose ->
                        scan.check(prose.text()).forEach(slip -> slips.put(spot(path, prose, slip), slip))));
        return slips;
    }

    private static Spot spot(String path, Prose prose, Slip slip) {
        String proposed = "" + prose.text().charAt(slip.index()) + slip.right();
        return new Spot(digest(path), prose.offset(0), slip.index(), proposed);
    }

    private static String digest(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Judged> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ParticleChecker.class.getResourceAsStream("judged-particles.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(JudgedParticles::judged).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judged judged(String line) {
        String[] cells = line.split("\t");
        Spot spot = new Spot(cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4]);
        return new Judged(cells[0], spot, cells[5]);
    }
}
