package io.github.contentlint.chinese;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the models anew: {@code mvn -Ptrain -Dcorpus=<folder of .txt.gz> test}. What the folder held for those of the
 * plugin stands in {@code particles.md}.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+", disabledReason = "a training, run with -Ptrain")
class ModelTraining {

    private static final Path MODELS = Path.of("src/main/resources/io/github/contentlint/chinese");

    @Test
    void train() throws IOException {
        TrainingText text = new TrainingText(Path.of(System.getProperty("corpus")));
        Path models = Files.createDirectories(Path.of(System.getProperty("models", MODELS.toString())));
        new ParticleTrainer(text, new CharacterFeatures()).write(models.resolve("characters.bin"));
        new ParticleTrainer(text, new WordFeatures(new Segmenter(Lexicon.load()))).write(models.resolve("words.bin"));
    }
}
