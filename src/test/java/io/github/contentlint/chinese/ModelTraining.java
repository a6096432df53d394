package io.github.contentlint.chinese;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes models anew: {@code mvn -Ptrain -Dcorpus=<folder of .txt.gz> -Dmodel=<particles or confusions> test}. What the folder
 * held for those of the plugin stands in {@code particles.md} and {@code confusions.md}; {@code -Dinto=<folder>} leaves those
 * alone.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+", disabledReason = "a training, run with -Ptrain")
class ModelTraining {

    private static final String MODELS = "src/main/resources/io/github/contentlint/chinese";

    @Test
    void train() throws IOException {
        TrainingText text = new TrainingText(Path.of(System.getProperty("corpus")));
        Path models = Files.createDirectories(Path.of(System.getProperty("into", MODELS)));
        String model = System.getProperty("model", "");
        switch (model) {
            case "particles" -> trainParticles(text, models);
            case "confusions" -> trainConfusions(text, models);
            default -> throw new IllegalArgumentException("-Dmodel=particles or -Dmodel=confusions, not " + model);
        }
    }

    private static void trainParticles(TrainingText text, Path models) throws IOException {
        new ParticleTrainer(text, new CharacterFeatures()).write(models.resolve("characters.bin"));
        WordFeatures words = new WordFeatures(new Segmenter(Lexicon.load()));
        new ParticleTrainer(text, words).write(models.resolve("words.bin"));
    }

    private static void trainConfusions(TrainingText text, Path models) throws IOException {
        Path file = models.resolve("confusions.bin");
        new ConfusionTrainer(text).write(file);
        WeightTable weights = WeightTable.read(Files.readAllBytes(file));
        new SettledBuilder(text, weights).write(models.resolve("settled.txt"));
    }
}
