package io.github.contentlint.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Lists the words that edited text puts before 地 and a verb: in at least one of a hundred places where 的 or 地 follows
 * them (nouns and verbs: one of ten), and three times or more. Arguments: a folder of {@code .txt.gz}, the file to write, names of files to leave out.
 */
final class AdverbialCounter {

    private static final int SEEN = 3;
    private static final double SHARE = 0.01;
    /** Of nouns and verbs, which 地 of a cut word follows by chance (成本|地). */
    private static final double SHARE_OF_NOUNS = 0.1;

    private final Lexicon lexicon = Lexicon.load();
    private final Segmenter segmenter = new Segmenter(lexicon);
    private final Map<String, int[]> counts = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        AdverbialCounter counter = new AdverbialCounter();
        Set<String> leftOut = Set.copyOf(Arrays.asList(args).subList(2, args.length));
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                if (!leftOut.contains(file.getFileName().toString().replace(".txt.gz", ""))) {
                    counter.read(file);
                }
            }
        }
        Files.writeString(Path.of(args[1]), counter.words());
    }

    private void read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::readLine);
        }
    }

    private void readLine(String line) {
        for (int i = 0; i < line.length(); i++) {
            char particle = line.charAt(i);
            if (particle != '地' && particle != '的') {
                continue;
            }
            segmenter.look(line, i);
            if (segmenter.isInWord(particle)) {
                continue;
            }
            segmenter.split();
            Word word = segmenter.left(0);
            if (word.isHan()
                    && word.length() > 1
                    && (particle == '的' || segmenter.right(0).is("vdp"))) {
                counts.computeIfAbsent(line.substring(word.start(), word.end()), w -> new int[2])[
                        particle == '地' ? 1 : 0]++;
            }
        }
    }

    private String words() {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().length() <= Lexicon.LONGEST)
                .filter(e -> e.getValue()[1] >= SEEN)
                .filter(e -> e.getValue()[1] >= share(e.getKey()) * (e.getValue()[0] + e.getValue()[1]))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private double share(String word) {
        int place = lexicon.find(Lexicon.key(word, 0, word.length()));
        return place >= 0 && "nvwsft".indexOf(lexicon.kind(place)) >= 0 ? SHARE_OF_NOUNS : SHARE;
    }
}
