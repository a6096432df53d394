package io.github.contentlint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A server is left alone as long as it says")
class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    @DisplayName("in seconds or until a date")
    void reads() {
        assertThat(RetryAfter.of(" 120 ", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.of("Fri, 20 Nov 2026 08:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
        assertThat(RetryAfter.of("Fri, 20 Nov 2026 07:00:00 GMT", NOW)).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @DisplayName("but not where it says nothing that can be read")
    @ValueSource(strings = {"", "-1", "soon", "1.5", "99999999999999999999", "Fri, 20 Nov"})
    void leavesAlone(String header) {
        assertThat(RetryAfter.of(header, NOW)).isEmpty();
    }
}
