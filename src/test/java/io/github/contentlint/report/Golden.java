package io.github.contentlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected. With {@code -Dupdate=true} they are written anew instead, for review in the diff. */
final class Golden {

    private Golden() {}

    static boolean isUpdate() {
        return Boolean.getBoolean("update");
    }

    static void check(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/report", name);
        if (isUpdate()) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file));
    }
}
