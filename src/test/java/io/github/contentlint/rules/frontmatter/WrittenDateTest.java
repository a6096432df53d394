package io.github.contentlint.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-02 08:00:00 +0800, 2025-01-02T00:00:00Z",
        "2025-01-02T08:00:00.5+08:00, 2025-01-02T00:00:00Z",
        "2025-01-02 08:00 Z, 2025-01-02T08:00:00Z",
        "2025/1/2 8:00 -5, 2025-01-02T13:00:00Z",
        "2025-01-02 24:00:00Z, 2025-01-02T00:00:00Z",
        "2025-01-02, 2025-01-01T10:00:00Z"
    })
    void withoutZoneTheEarliestPlaceOnEarthCounts(String text, Instant earliest) {
        assertThat(WrittenDate.of(text).orElseThrow().earliest()).contains(earliest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-30", "2025-13-01", "2025-00-10", "2025-01-02 25:00", "2025-01-02 08:61", "2023/2/29"})
    void whatDoesNotExistHasNoDate(String text) {
        assertThat(WrittenDate.of(text).orElseThrow().date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "2025-01",
                "2025-01/02",
                "Jan 2 2025",
                "20250102",
                "2025-01-02 上午",
                "2025-01-02 08:00:00 +99:99:99"
            })
    void otherFormsAreNotGuessedAt(String text) {
        assertThat(WrittenDate.of(text)).isEmpty();
    }

    @Test
    void fileNamesMayStartWithADate() {
        assertThat(WrittenDate.ofFileName("2025-1-2-a.md")).contains(LocalDate.of(2025, 1, 2));
        assertThat(WrittenDate.ofFileName("2025-01-02.md")).isEmpty();
        assertThat(WrittenDate.ofFileName("2025-02-30-a.md")).isEmpty();
        assertThat(WrittenDate.ofFileName("a-2025-01-02-a.md")).isEmpty();
    }
}
