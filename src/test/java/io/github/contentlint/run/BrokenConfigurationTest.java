package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.source.Naming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration that its generator refuses is told of, any other is not. */
class BrokenConfigurationTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: [a\\nurl: x\\n | _config.yml | _config.yml:",
                "- a\\n- b\\n | _config.yml | _config.yml:1:1",
                "title: a: b\\n | _config.yml | _config.yml:1:",
                "title: a\\n<<<<<<< HEAD\\nurl: x\\n | _config.yml | _config.yml:2:1",
                "title = \\n | hugo.toml | hugo.toml:1:"
            })
    void isTold(String text, String name, String spot) throws IOException {
        assertThat(of(name, text.replace("\\n", "\n"))).get().asString().startsWith(spot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# nothing\n", "title: a\nurl: \"x\"\n", "title: a\ntitle: b\n", "description: >-\n  a: b\n"
            })
    void isFine(String text) throws IOException {
        assertThat(of("_config.yml", text)).isEmpty();
    }

    @Test
    void jsonMayHaveTabs() throws IOException {
        assertThat(of("hugo.json", "{\n\t\"title\": \"x\"\n}\n")).isEmpty();
        assertThat(of("hugo.json", "{\n\t\"title\": \n")).get().asString().startsWith("hugo.json:");
    }

    @Test
    void aFileTooLargeIsTold() throws IOException {
        assertThat(of("_config.yml", "#".repeat(5 << 20))).contains("_config.yml");
    }

    private Optional<String> of(String name, String text) throws IOException {
        return BrokenConfiguration.of(Files.writeString(folder.resolve(name), text), new Naming(folder));
    }
}
