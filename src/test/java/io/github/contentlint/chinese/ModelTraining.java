package io.github.contentlint.chinese;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the models anew: {@code mvn -Ptrain -Dcorpus=<folder of .txt.gz> test}, or with {@code -Donly=particles},
 * {@code -Donly=confusions} or {@code -Donly=settled} some of them; the last asks the models of the class path. What the folder held for those of the plugin stands in {@code particles.md} and
 * {@code confusions.md}.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+", disabledReason = "a training, run with -Ptrain")
class ModelTraining {

    private static final String MODELS = "src/main/resources/io/github/contentlint/chinese";

    private final String only = System.getProperty("only", "");

    @Test
    void train() throws IOException {
        TrainingText text = new TrainingText(Path.of(System.getProperty("corpus")));
        Path models = Files.createDirectories(Path.of(System.getProperty("models", MODELS)));
        if (isWanted("particles")) {
            new ParticleTrainer(text, new CharacterFeatures()).write(models.resolve("characters.bin"));
            new ParticleTrainer(text, new WordFeatures(new Segmenter(Lexicon.load())))
                    .write(models.resolve("words.bin"));
        }
        if (isWanted("confusions")) {
            new ConfusionTrainer(text).write(models.resolve("confusions.bin"));
        }
        if (isWanted("settled")) {
            new SettledBuilder(text).write(models.resolve("settled.txt"));
        }
    }

    private boolean isWanted(String models) {
        return only.isEmpty() || only.equals(models);
    }
}
