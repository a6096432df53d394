package io.github.contentlint.chinese;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Counts how edited text uses 的, 地 and 得, and writes the weights that {@link ParticleModel} reads. Arguments: a folder
 * of {@code .txt.gz} (one paragraph a line), the file to write, and names of files to leave out.
 */
final class ParticleTrainer {

    private static final String CLASSES = "的地得";
    private static final int RARE = Integer.getInteger("rare", 4);
    private static final int KEPT = Integer.getInteger("kept", 120_000);
    private static final double[] CLASS_WEIGHT = {1, 6, 10};

    private int[] features = new int[1 << 26];
    private int used;
    private int[] starts = new int[1 << 20];
    private byte[] labels = new byte[1 << 20];
    private int targets;
    private int[] keys = new int[0];

    private final Segmenter segmenter;
    private final Features extractor;

    private ParticleTrainer(Segmenter segmenter, Features extractor) {
        this.segmenter = segmenter;
        this.extractor = extractor;
    }

    public static void main(String[] args) throws IOException {
        Segmenter segmenter = new Segmenter(Lexicon.load());
        run(new ParticleTrainer(segmenter, new CharacterFeatures()), "characters.bin", args);
        run(new ParticleTrainer(segmenter, new WordFeatures(segmenter)), "words.bin", args);
    }

    private static void run(ParticleTrainer trainer, String name, String[] args) throws IOException {
        trainer.read(Path.of(args[0]), Set.copyOf(Arrays.asList(args).subList(2, args.length)));
        trainer.dropRare();
        trainer.train(Path.of(args[1], name));
    }

    private void read(Path folder, Set<String> leftOut) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt.gz")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt.gz", "");
                if (!leftOut.contains(name)) {
                    readFile(file);
                    System.out.println(name + ": " + targets + " targets, " + used + " features");
                }
            }
        }
    }

    private void readFile(Path file) throws IOException {
        int[] found = new int[Features.MAX];
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (int i = 0; i < line.length(); i++) {
                    if (Symbols.isParticle(line.charAt(i)) && isParticle(line, i)) {
                        add(found, extractor.extract(line, i, found), CLASSES.indexOf(line.charAt(i)));
                    }
                }
            }
        }
    }

    private boolean isParticle(String line, int index) {
        segmenter.look(line, index);
        return !segmenter.isInWord(line.charAt(index));
    }

    private void add(int[] found, int count, int label) {
        if (used + count > features.length) {
            features = Arrays.copyOf(features, features.length + (features.length >> 1));
        }
        if (targets + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            labels = Arrays.copyOf(labels, 2 * labels.length);
        }
        System.arraycopy(found, 0, features, used, count);
        used += count;
        labels[targets++] = (byte) label;
        starts[targets] = used;
    }

    /** Keeps features seen often enough and numbers them by their place in {@link #keys}. */
    private void dropRare() {
        int[] sorted = Arrays.copyOf(features, used);
        Arrays.parallelSort(sorted);
        int kept = 0;
        for (int i = 0, next; i < used; i = next) {
            next = i + 1;
            while (next < used && sorted[next] == sorted[i]) {
                next++;
            }
            if (next - i >= RARE) {
                sorted[kept++] = sorted[i];
            }
        }
        keys = Arrays.copyOf(sorted, kept);
        int to = 0;
        for (int t = 0, f = 0; t < targets; t++) {
            for (int end = starts[t + 1]; f < end; f++) {
                int id = Arrays.binarySearch(keys, features[f]);
                if (id >= 0) {
                    features[to++] = id;
                }
            }
            starts[t + 1] = to;
        }
        System.out.println(kept + " features seen " + RARE + " times or more");
    }

    private void train(Path file) throws IOException {
        boolean[] keep = new boolean[targets];
        Arrays.fill(keep, true);
        boolean[] clean = keep.clone();
        for (int fold = 0; fold < 2; fold++) {
            Weights w = fit(keep, null, fold, 2);
            int[] dropped = new int[3];
            for (int t = 0; t < targets; t++) {
                if (t / 64 % 2 != fold) {
                    continue;
                }
                float[] s = w.score(t);
                int label = labels[t];
                float best = Math.max(s[(label + 1) % 3], s[(label + 2) % 3]);
                if (best - s[label] > (label == 0 ? 1.5 : 5)) {
                    clean[t] = false;
                    dropped[label]++;
                }
            }
            System.out.println("fold " + fold + " dropped " + Arrays.toString(dropped));
        }
        Weights full = fit(clean, null, -1, 2);
        boolean[] selected = full.select();
        Weights last = fit(clean, selected, -1, 4);
        last.write(file, selected);
    }

    private Weights fit(boolean[] keep, boolean[] selected, int leftOutFold, int epochs) {
        Weights w = new Weights();
        for (int epoch = 0; epoch < epochs; epoch++) {
            // a fixed stride that visits every target once, far apart, whatever the order of the files
            long stride = 7_368_787;
            double loss = 0;
            for (int k = 0; k < targets; k++) {
                int t = (int) (k * stride % targets);
                if (keep[t] && (leftOutFold < 0 || t / 64 % 2 != leftOutFold)) {
                    loss += w.learn(t, selected);
                }
            }
            System.out.printf("epoch %d loss %.4f%n", epoch, loss / targets);
        }
        return w;
    }

    private final class Weights {
        final float[][] w = new float[3][keys.length];
        final float[][] g = new float[3][keys.length];
        final int[] seen = new int[keys.length];
        final float[] s = new float[3];

        float[] score(int t) {
            Arrays.fill(s, 0);
            for (int f = starts[t]; f < starts[t + 1]; f++) {
                int slot = features[f];
                for (int c = 0; c < 3; c++) {
                    s[c] += w[c][slot];
                }
            }
            return s;
        }

        double learn(int t, boolean[] selected) {
            score(t);
            int label = labels[t];
            double max = Math.max(s[0], Math.max(s[1], s[2]));
            double sum = 0;
            double[] p = new double[3];
            for (int c = 0; c < 3; c++) {
                p[c] = StrictMath.exp(s[c] - max);
                sum += p[c];
            }
            for (int c = 0; c < 3; c++) {
                p[c] /= sum;
            }
            double weight = CLASS_WEIGHT[label];
            for (int f = starts[t]; f < starts[t + 1]; f++) {
                int slot = features[f];
                if (selected != null && !selected[slot]) {
                    continue;
                }
                seen[slot]++;
                for (int c = 0; c < 3; c++) {
                    float grad = (float) (weight * (p[c] - (c == label ? 1 : 0)));
                    g[c][slot] += grad * grad;
                    w[c][slot] -= (float) (0.1 * grad / StrictMath.sqrt(g[c][slot] + 1));
                }
            }
            return -weight * StrictMath.log(Math.max(p[label], 1e-9));
        }

        boolean[] select() {
            float[] worth = new float[keys.length];
            for (int i = 0; i < keys.length; i++) {
                float d = Math.abs(w[1][i] - w[0][i]) + Math.abs(w[2][i] - w[0][i]);
                worth[i] = (float) (d * StrictMath.sqrt(seen[i]));
            }
            float[] sorted = worth.clone();
            Arrays.sort(sorted);
            float least = Math.max(sorted[Math.max(0, keys.length - KEPT)], Float.MIN_VALUE);
            boolean[] selected = new boolean[keys.length];
            for (int i = 0; i < keys.length; i++) {
                selected[i] = worth[i] >= least;
            }
            return selected;
        }

        private void writeGap(DataOutputStream out, long gap) throws IOException {
            long rest = gap;
            for (; rest >= 0x80; rest >>>= 7) {
                out.writeByte((int) (rest & 0x7F | 0x80));
            }
            out.writeByte((int) rest);
        }

        /** How many, the scale, the keys ascending as gaps, then a byte a weight: all 地 less 的, all 得 less 的. */
        void write(Path file, boolean[] selected) throws IOException {
            List<Integer> slots = new ArrayList<>();
            float max = 0;
            for (int i = 0; i < keys.length; i++) {
                if (selected[i]) {
                    slots.add(i);
                    max = Math.max(max, Math.max(Math.abs(w[1][i] - w[0][i]), Math.abs(w[2][i] - w[0][i])));
                }
            }
            float scale = max / 127;
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                out.writeInt(slots.size());
                out.writeFloat(scale);
                long last = Integer.MIN_VALUE;
                for (int i : slots) {
                    writeGap(out, keys[i] - last);
                    last = keys[i];
                }
                for (int c = 1; c < 3; c++) {
                    for (int i : slots) {
                        out.writeByte(Math.round((w[c][i] - w[0][i]) / scale));
                    }
                }
            }
            System.out.println(slots.size() + " features, scale " + scale);
        }
    }
}
