package io.github.contentlint.net;

import static io.github.contentlint.net.LoopbackServer.reply;
import static io.github.contentlint.net.TestAsker.IMAGE;
import static io.github.contentlint.net.TestAsker.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.net.LoopbackServer.Asked;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Other servers are asked for an image")
class RemotePolicyTest {

    @TempDir
    private Path folder;

    private TestAsker asker() {
        return new TestAsker(folder.resolve("cache"));
    }

    private static List<String> methods(LoopbackServer server) {
        return server.asked().stream().map(Asked::method).toList();
    }

    @Test
    @DisplayName("once, however often and in which spelling it is shown")
    void once() {
        try (LoopbackServer server = LoopbackServer.start(r -> reply(r, 200, "image/png", TestAsker.image(100_000)))) {
            assertThat(asker().ask(List.of(server.url("/a b.png"), server.url("/a%20b.png#x"), server.url("/a b.png"))))
                    .hasSize(2)
                    .allSatisfy((url, verdict) -> assertThat(verdict.isShown()).isTrue());
            assertThat(methods(server)).containsExactly("HEAD");
        }
    }

    @Test
    @DisplayName("by its headers where it is large, by its body where it is small, from then on at once")
    void byHeadersOrBody() {
        try (LoopbackServer server = LoopbackServer.start(
                r -> reply(r, 200, "image/png", r.target().startsWith("/large") ? TestAsker.image(100_000) : IMAGE))) {
            TestAsker asker = asker();
            asker.ask(server.url("/small1"));
            assertThat(methods(server)).containsExactly("HEAD", "GET");
            // one request after the other
            asker.with(TestAsker.limits(100, 1, 3_000, 20_000))
                    .ask(List.of(server.url("/small2"), server.url("/small3"), server.url("/large1")));
            assertThat(methods(server).subList(2, 6)).containsExactly("HEAD", "GET", "GET", "GET");
        }
    }

    @Test
    @DisplayName("without Range, with a browser's Accept and the configured name")
    void sendsHeaders() {
        try (LoopbackServer server = LoopbackServer.start(r -> reply(r, 200, "image/png", IMAGE))) {
            asker().ask(server.url("/a"));
            assertThat(server.asked())
                    .allSatisfy(request -> assertThat(request.headers())
                            .doesNotContainKeys("range", "referer", "upgrade")
                            .containsEntry("user-agent", "Tester")
                            .hasEntrySatisfying(
                                    "accept", accept -> assertThat(accept).contains("image/*")));
        }
    }

    @Test
    @DisplayName("a second time before it is called broken")
    void confirms() {
        AtomicInteger turn = new AtomicInteger();
        try (LoopbackServer server = LoopbackServer.start(
                r -> turn.incrementAndGet() <= 2 ? reply(r, 404, "", PAGE) : reply(r, 200, "image/png", IMAGE))) {
            assertThat(asker().ask(server.url("/a")).cause()).isEqualTo(Cause.SHOWN);
            assertThat(methods(server)).containsExactly("HEAD", "GET", "GET");
        }
        try (LoopbackServer server = LoopbackServer.start(r -> reply(r, 404, "", PAGE))) {
            assertThat(asker().ask(server.url("/a"))).isEqualTo(new Verdict(Cause.NOT_FOUND, "404"));
            assertThat(methods(server)).containsExactly("HEAD", "GET", "GET");
        }
    }

    @Test
    @DisplayName("and what is refused the second time is suspect only")
    void doubts() {
        AtomicInteger turn = new AtomicInteger();
        try (LoopbackServer server =
                LoopbackServer.start(r -> reply(r, turn.incrementAndGet() <= 2 ? 404 : 403, "", PAGE))) {
            assertThat(asker().ask(server.url("/a"))).isEqualTo(new Verdict(Cause.STATUS, "403"));
        }
    }

    @Test
    @DisplayName("from the site, which tells protection from hotlinks")
    void tellsHotlinks() {
        try (LoopbackServer server = LoopbackServer.start(r ->
                r.headers().containsKey("referer") ? reply(r, 403, "", PAGE) : reply(r, 200, "image/png", IMAGE))) {
            assertThat(asker().from("http://blog.example/x/?y").ask(server.url("/a")))
                    .isEqualTo(new Verdict(Cause.HOTLINK, "403"));
            assertThat(server.asked().get(0).headers()).containsEntry("referer", "http://blog.example/");
            assertThat(asker().from("https://blog.example")
                            .ask(server.url("/b"))
                            .cause())
                    .as("browsers do not tell http servers of https pages")
                    .isEqualTo(Cause.SHOWN);
        }
    }

    @Test
    @DisplayName("from the site, which some want to hear")
    void tellsTheSite() {
        try (LoopbackServer server = LoopbackServer.start(r ->
                r.headers().containsKey("referer") ? reply(r, 200, "image/png", IMAGE) : reply(r, 403, "", PAGE))) {
            assertThat(asker().from("http://blog.example").ask(server.url("/a")).cause())
                    .isEqualTo(Cause.SHOWN);
            assertThat(asker().ask(server.url("/b"))).isEqualTo(new Verdict(Cause.STATUS, "403"));
        }
    }

    @Test
    @DisplayName("when it has had the rest that it asked for")
    void leavesAlone() {
        AtomicInteger turn = new AtomicInteger();
        try (LoopbackServer server = LoopbackServer.start(r -> turn.incrementAndGet() == 1
                ? reply(r, 429, "", PAGE, "Retry-After: 1")
                : reply(r, 200, "image/png", IMAGE))) {
            assertThat(asker().ask(List.of(server.url("/a"), server.url("/b"))))
                    .allSatisfy((url, verdict) -> assertThat(verdict.isShown()).isTrue());
            List<Asked> asked = server.asked();
            long rest = asked.get(asked.size() - 1).nanos() - asked.get(0).nanos();
            assertThat(Duration.ofNanos(rest)).isGreaterThan(Duration.ofMillis(950));
        }
    }

    @Test
    @DisplayName("but not when that lasts longer than the run may")
    void doesNotWaitForEver() {
        try (LoopbackServer server = LoopbackServer.start(r -> reply(r, 429, "", PAGE, "Retry-After: 3600"))) {
            assertThat(asker().ask(server.url("/a"))).isEqualTo(new Verdict(Cause.BUSY, "429"));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    @DisplayName("five redirects far and no further")
    void followsRedirects() {
        try (LoopbackServer server = LoopbackServer.start(r -> {
            int left = Integer.parseInt(r.target().substring(1));
            return left == 0 ? reply(r, 200, "image/png", IMAGE) : reply(r, 302, "", PAGE, "Location: " + (left - 1));
        })) {
            assertThat(asker().ask(server.url("/5")).cause()).isEqualTo(Cause.SHOWN);
            assertThat(asker().ask(server.url("/6")).cause()).isEqualTo(Cause.REDIRECTS);
        }
    }

    @Test
    @DisplayName("and the type that its server gives counts where browsers go by it")
    void looksAtTypes() {
        try (LoopbackServer server = LoopbackServer.start(r -> {
            String[] parts = r.target().substring(1).split("/", 2);
            return reply(r, 200, parts[1], parts[0].getBytes(StandardCharsets.UTF_8));
        })) {
            assertThat(List.of(
                            "Image/text/html",
                            "Image/application/octet-stream",
                            "Svg/image/svg+xml",
                            "Svg/text/xml",
                            "?/image/jxl",
                            "?/application/octet-stream"))
                    .allSatisfy(path -> assertThat(
                                    asker().ask(server.url("/" + path)).cause())
                            .isEqualTo(Cause.SHOWN));
            assertThat(asker().ask(server.url("/Svg/text/plain"))).isEqualTo(new Verdict(Cause.SVG_TYPE, "text/plain"));
            assertThat(asker().ask(server.url("/Svg/text/x%09y")).cause())
                    .as("no media type")
                    .isEqualTo(Cause.SHOWN);
            assertThat(asker().ask(server.url("/?/text/html"))).isEqualTo(new Verdict(Cause.NOT_IMAGE, "HTML"));
            assertThat(asker().ask(server.url("/Page/image/png")).cause()).isEqualTo(Cause.NOT_IMAGE);
            assertThat(asker().ask(server.url("/Torn/image/png")).cause()).isEqualTo(Cause.TRUNCATED);
        }
    }

    @Test
    @DisplayName("and nothing is no image")
    void looksForBytes() {
        try (LoopbackServer server = LoopbackServer.start(
                r -> reply(r, Integer.parseInt(r.target().substring(1)), "image/png", new byte[0]))) {
            assertThat(asker().ask(server.url("/200")).cause()).isEqualTo(Cause.EMPTY);
            assertThat(asker().ask(server.url("/204")).cause()).isEqualTo(Cause.EMPTY);
        }
    }

    @Test
    @DisplayName("and status by status it is told what readers miss")
    void looksAtStatus() {
        try (LoopbackServer server =
                LoopbackServer.start(r -> reply(r, Integer.parseInt(r.target().substring(1)), "", PAGE))) {
            assertThat(Arrays.asList(400, 401, 402, 403, 405, 406, 416, 418, 451))
                    .allSatisfy(status -> assertThat(asker().ask(server.url("/" + status)))
                            .isEqualTo(new Verdict(Cause.STATUS, status.toString())));
            assertThat(List.of(500, 502, 503, 520))
                    .allSatisfy(status -> assertThat(asker().ask(server.url("/" + status)))
                            .isEqualTo(new Verdict(Cause.SERVER_ERROR, status.toString())));
            assertThat(asker().ask(server.url("/410"))).isEqualTo(new Verdict(Cause.NOT_FOUND, "410"));
            assertThat(asker().ask(server.url("/408")).cause()).isEqualTo(Cause.TIMEOUT);
            assertThat(asker().ask(server.url("/407")).cause()).isEqualTo(Cause.PROXY);
        }
    }
}
