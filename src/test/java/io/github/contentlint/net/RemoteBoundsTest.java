package io.github.contentlint.net;

import static io.github.contentlint.net.LoopbackServer.raw;
import static io.github.contentlint.net.LoopbackServer.reply;
import static io.github.contentlint.net.TestAsker.IMAGE;
import static io.github.contentlint.net.TestAsker.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.net.LoopbackServer.Asked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whatever other servers do, asking them")
@Timeout(20)
class RemoteBoundsTest {

    @TempDir
    private Path folder;

    private TestAsker asker() {
        return new TestAsker(folder.resolve("cache"));
    }

    private Cause ask(LoopbackServer.Handler handler) {
        try (LoopbackServer server = LoopbackServer.start(handler)) {
            return asker().ask(server.url("/a.png")).cause();
        }
    }

    @Test
    @DisplayName("keeps requests to one host apart and few, while other hosts have their turn")
    void keepsApart() {
        Limits apart = TestAsker.limits(50, 2, 2_000, 20_000);
        try (LoopbackServer many = LoopbackServer.start(r -> slowly(r, 120));
                LoopbackServer few = LoopbackServer.start(r -> reply(r, 200, "image/png", IMAGE))) {
            List<String> urls = new ArrayList<>(
                    IntStream.range(0, 20).mapToObj(i -> many.url("/" + i)).toList());
            urls.add(few.url("/last"));
            assertThat(asker().with(apart).ask(urls))
                    .hasSize(21)
                    .allSatisfy((url, verdict) -> assertThat(verdict.isShown()).isTrue());
            List<Asked> asked = many.asked();
            Duration time = Duration.ofNanos(
                    asked.get(asked.size() - 1).nanos() - asked.get(0).nanos());
            assertThat(time).isGreaterThan(Duration.ofMillis(50L * (asked.size() - 2)));
            assertThat(many.mostOpen()).isLessThanOrEqualTo(2);
            assertThat(few.asked().get(1).nanos())
                    .isLessThan(asked.get(asked.size() - 1).nanos());
        }
    }

    private static LoopbackServer.Reply slowly(Asked request, long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return reply(request, 200, "image/png", IMAGE);
    }

    @Test
    @DisplayName("ends with its time, and says of the rest that it was not asked")
    void ends() {
        try (LoopbackServer server = LoopbackServer.start(r -> reply(r, 200, "image/png", IMAGE))) {
            Map<String, Verdict> verdicts = asker().with(TestAsker.limits(100, 2, 2_000, 2_000))
                    .ask(IntStream.range(0, 100)
                            .mapToObj(i -> server.url("/" + i))
                            .toList());
            assertThat(verdicts.values())
                    .extracting(Verdict::cause)
                    .contains(Cause.SHOWN, Cause.OUT_OF_TIME)
                    .hasSize(100);
        }
    }

    @Test
    @DisplayName("takes no finding from a network that is not there, and says so once")
    void tellsWhenThereIsNoNetwork() {
        List<String> urls = IntStream.range(0, 3)
                .mapToObj(i -> "http://127.0.0.1:" + closedPort() + "/" + i)
                .toList();
        TestAsker asker = asker();
        assertThat(asker.ask(urls).values()).extracting(Verdict::cause).containsOnly(Cause.NO_NETWORK);
        assertThat(asker.journal.lines()).containsExactly("no network");
    }

    @Test
    @DisplayName("takes what cannot be reached for the host's fault where another host answers")
    void tellsHostsFromTheNetwork() {
        try (LoopbackServer server = LoopbackServer.start(r -> reply(r, 200, "image/png", IMAGE))) {
            List<String> urls = new ArrayList<>(List.of(server.url("/"), "http://no.invalid/a"));
            IntStream.range(0, 4).forEach(i -> urls.add("http://127.0.0.1:" + closedPort() + "/" + i));
            Map<String, Verdict> verdicts = asker().ask(urls);
            assertThat(verdicts.get(urls.get(1)).cause()).isEqualTo(Cause.NO_HOST);
            assertThat(verdicts.get(urls.get(2)).cause()).isEqualTo(Cause.REFUSED);
        }
    }

    @Test
    @DisplayName("gives a host up that never answers, for all of its images")
    void givesUp() {
        try (LoopbackServer server = LoopbackServer.start(r -> slowly(r, 60_000))) {
            List<String> urls =
                    IntStream.range(0, 200).mapToObj(i -> server.url("/" + i)).toList();
            assertThat(asker().with(TestAsker.limits(2, 2, 200, 20_000))
                            .ask(urls)
                            .values())
                    .extracting(Verdict::cause)
                    .hasSize(200)
                    .containsOnly(Cause.TIMEOUT);
            assertThat(server.asked()).hasSizeLessThan(20);
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("reads no more of a body than tells what it is")
    void readsLittle() {
        assertThat(ask(r -> reply(r, r.isHead() ? 405 : 200, "image/png", TestAsker.image(50_000_000))))
                .isEqualTo(Cause.SHOWN);
        assertThat(ask(r -> r.isHead()
                        ? raw("HTTP/1.1 405 x\r\n\r\n")
                        : raw("HTTP/1.1 200 x\r\nContent-Type: image/png\r\n\r\n" + "I".repeat(5_000_000))))
                .isEqualTo(Cause.SHOWN);
    }

    @Test
    @DisplayName("unpacks no more of it either")
    void unpacksLittle() throws IOException {
        byte[] bomb = zipped(TestAsker.image(50_000_000));
        byte[] image = zipped(IMAGE);
        assertThat(ask(r -> reply(r, 200, "image/png", bomb, "Content-Encoding: gzip")))
                .isEqualTo(Cause.SHOWN);
        assertThat(ask(r -> reply(r, 200, "image/png", image, "Content-Encoding: gzip")))
                .isEqualTo(Cause.SHOWN);
        assertThat(ask(r -> reply(r, 200, "image/png", IMAGE, "Content-Encoding: gzip")))
                .as("not packed, though its server says so")
                .isEqualTo(Cause.SHOWN);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    @Test
    @DisplayName("calls what breaks off suspect, not broken")
    void breaksOff() {
        assertThat(ask(r -> raw("HTTP/1.1 200 x\r\nContent-Type: image/png\r\nContent-Length: 500\r\n\r\nI")))
                .isIn(Cause.CUT_OFF, Cause.DISCONNECTED);
        assertThat(ask(r -> {
                    throw new IOException("hangs up");
                }))
                .isEqualTo(Cause.DISCONNECTED);
    }

    @Test
    @DisplayName("survives what is no HTTP")
    void survivesNoise() {
        assertThat(ask(r -> raw("SSH-2.0-OpenSSH_9.2\r\n"))).isEqualTo(Cause.DISCONNECTED);
        assertThat(ask(r -> raw("HTTP/1.1 999999 x\r\n\r\n")).standing()).isEqualTo(Cause.Standing.SUSPECT);
        assertThat(ask(r -> raw("HTTP/1.1 200 x\r\nContent-Length: -5\r\n\r\n")).standing())
                .isEqualTo(Cause.Standing.SUSPECT);
        assertThat(ask(r -> raw("HTTP/1.1 200 x\r\nContent-Length: ten\r\n\r\n"))
                        .standing())
                .isEqualTo(Cause.Standing.SUSPECT);
        assertThat(ask(r -> raw("\0".repeat(100)))).isEqualTo(Cause.DISCONNECTED);
        assertThat(ask(r -> raw("HTTP/1.1 302 x\r\nLocation: http://[bad\r\nContent-Length: 0\r\n\r\n")))
                .isEqualTo(Cause.REDIRECT_ELSEWHERE);
    }

    @Test
    @DisplayName("waits for a body that drips no longer than for any answer")
    void doesNotWaitForDrips() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Thread dripping = new Thread(() -> drip(socket));
            dripping.setDaemon(true);
            dripping.start();
            assertThat(asker().with(TestAsker.limits(2, 2, 200, 20_000))
                            .ask("http://127.0.0.1:" + socket.getLocalPort() + "/")
                            .cause())
                    .isEqualTo(Cause.TIMEOUT);
        }
    }

    private static void drip(ServerSocket socket) {
        byte[] head = "HTTP/1.1 200 x\r\nContent-Type: image/png\r\n\r\nI".getBytes(StandardCharsets.US_ASCII);
        try {
            while (true) {
                var connection = socket.accept();
                connection.getOutputStream().write(head);
                connection.getOutputStream().flush();
            }
        } catch (IOException e) {
            return;
        }
    }

    @Test
    @DisplayName("goes nowhere near this machine or a private network, not by redirects nor by other notations")
    void keepsOut() {
        try (LoopbackServer server = LoopbackServer.start(r -> reply(r, 200, "image/png", IMAGE))) {
            String port = server.authority().substring(server.authority().indexOf(':'));
            List<String> urls = List.of(
                    server.url("/"),
                    "http://localhost" + port + "/",
                    "http://[::1]" + port,
                    "http://127.1" + port,
                    "http://2130706433" + port,
                    "http://0x7f000001" + port,
                    "http://[::ffff:127.0.0.1]" + port,
                    "http://0" + port,
                    "http://10.0.0.1/",
                    "http://169.254.169.254/latest/meta-data/");
            assertThat(asker().without(true).ask(urls).values())
                    .extracting(Verdict::cause)
                    .containsOnly(Cause.PRIVATE_ADDRESS);
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    @DisplayName("goes by the proxy, with the proxy's password, and no further than redirects may lead")
    void goesByProxies() {
        try (LoopbackServer inner = LoopbackServer.start(r -> reply(r, 200, "image/png", IMAGE));
                LoopbackServer proxy = LoopbackServer.start(r -> byProxy(r, inner))) {
            int port = Integer.parseInt(proxy.authority().substring("127.0.0.1:".length()));
            Proxies proxies = uri -> uri.getHost().equals("127.0.0.1")
                    ? Optional.empty()
                    : Optional.of(new Proxies.Server(
                            "127.0.0.1", port, Optional.of(new Proxies.Credentials("me", "secret"))));
            Map<String, Verdict> verdicts = asker().without(true)
                    .by(proxies)
                    .ask(List.of("http://pictures.example/a.png", "http://pictures.example/inner.png"));
            assertThat(verdicts.get("http://pictures.example/a.png").cause()).isEqualTo(Cause.SHOWN);
            assertThat(verdicts.get("http://pictures.example/inner.png").cause())
                    .isEqualTo(Cause.PRIVATE_ADDRESS);
            assertThat(inner.asked()).isEmpty();
        }
    }

    private static LoopbackServer.Reply byProxy(Asked request, LoopbackServer inner) {
        if (!request.headers().getOrDefault("proxy-authorization", "").equals("Basic bWU6c2VjcmV0")) {
            return reply(request, 407, "", PAGE, "Proxy-Authenticate: Basic realm=x");
        }
        return request.target().equals("http://pictures.example/inner.png")
                ? reply(request, 302, "", PAGE, "Location: " + inner.url("/secret"))
                : reply(request, 200, "image/png", IMAGE);
    }
}
