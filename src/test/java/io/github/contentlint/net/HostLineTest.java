package io.github.contentlint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One host's requests")
class HostLineTest {

    private static final long MILLI = 1_000_000;

    private final Limits limits = Limits.within(Duration.ofMinutes(1));
    private final HostLine line = new HostLine(limits, 0);

    @BeforeEach
    void fill() {
        for (int i = 0; i < 9; i++) {
            line.add(job("/" + i));
        }
    }

    private HostLine.Job job(String path) {
        URI url = URI.create("http://pictures.example" + path);
        Inquiry inquiry = new Inquiry(url, Optional.empty(), limits, new ReplyReader((b, w) -> null, null));
        return new HostLine.Job(inquiry, inquiry.first());
    }

    private Request start(long millis) {
        Request request = line.next().request();
        line.started(millis * MILLI);
        return request;
    }

    private void answer(Request request, int status, long length, long millis) {
        line.heard(
                request,
                new Reply.Answer(
                        status, "image/png", OptionalLong.of(length), Optional.empty(), Optional.empty(), Body.NONE),
                millis * MILLI);
    }

    @Test
    @DisplayName("leave 210 ms after the one before left, two at once")
    void leaveApart() {
        answer(start(0), 200, 1, 100);
        assertThat(line.untilTurn(100 * MILLI)).isEqualTo(210 * MILLI);
        Request second = start(350);
        assertThat(line.untilTurn(350 * MILLI)).isEqualTo(210 * MILLI);
        assertThat(line.hasTurn()).isTrue();
        start(550);
        assertThat(line.hasTurn()).as("two are open").isFalse();
        answer(second, 200, 1, 560);
        assertThat(line.hasTurn()).isTrue();
        assertThat(line.untilTurn(560 * MILLI)).isEqualTo(200 * MILLI);
    }

    @Test
    @DisplayName("wait for the one before to leave, which its look-up may hold up")
    void waitForLookUps() {
        line.next();
        assertThat(line.hasTurn()).isFalse();
        line.started(5_000 * MILLI);
        assertThat(line.hasTurn()).isTrue();
    }

    @Test
    @DisplayName("leave more than a second apart until the host has answered")
    void probeSlowly() {
        Request first = start(0);
        assertThat(line.untilTurn(0)).isEqualTo(1_050 * MILLI);
        line.heard(first, new Reply.Silence(Cause.TIMEOUT), 300 * MILLI);
        assertThat(line.untilTurn(300 * MILLI)).isEqualTo(750 * MILLI);
    }

    @Test
    @DisplayName("rest as long as the host says")
    void rest() {
        answer(start(0), 429, 0, 100);
        line.pause(Duration.ofSeconds(3), 100 * MILLI);
        assertThat(line.untilTurn(100 * MILLI)).isEqualTo(3_000 * MILLI);
    }

    @Test
    @DisplayName("ask for bodies once headers did not do, and for headers once a body was large")
    void learn() {
        answer(start(0), 405, 0, 100);
        Request second = start(300);
        assertThat(second.head()).isFalse();
        answer(second, 200, 1_000_000, 400);
        assertThat(start(500).head()).isTrue();
    }

    @Test
    @DisplayName("are given up together")
    void areGivenUp() {
        start(0);
        assertThat(line.giveUp(Verdict.of(Cause.REFUSED))).hasSize(8);
        assertThat(line.down()).contains(Verdict.of(Cause.REFUSED));
        assertThat(line.hasTurn()).isFalse();
    }
}
