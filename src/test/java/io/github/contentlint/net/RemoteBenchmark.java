package io.github.contentlint.net;

import static io.github.contentlint.net.LoopbackServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.net.LoopbackServer.Asked;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long 2,000 images on 50 hosts take at 100 ms each, with the limits of a usual run: {@code mvn -Pbench-remote test}. */
class RemoteBenchmark {

    private static final int HOSTS = 50;
    private static final int IMAGES = 40;

    @TempDir
    private Path folder;

    @Test
    void small() {
        measure(100);
    }

    @Test
    void large() {
        measure(200_000);
    }

    private void measure(int bytes) {
        byte[] image = TestAsker.image(bytes);
        List<LoopbackServer> servers = IntStream.range(0, HOSTS)
                .mapToObj(i -> LoopbackServer.start(r -> answer(r, image)))
                .toList();
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < IMAGES; i++) {
            for (LoopbackServer server : servers) {
                urls.add(server.url("/" + i + ".png"));
            }
        }
        int threads = Thread.activeCount();
        long start = System.nanoTime();
        TestAsker asker = new TestAsker(folder.resolve("cache" + bytes));
        var verdicts = asker.with(Limits.within(Duration.ofMinutes(1))).ask(urls);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        servers.forEach(LoopbackServer::close);
        long gap = servers.stream().mapToLong(RemoteBenchmark::leastGap).min().orElseThrow();
        System.out.printf(
                "%,d images of %,d bytes on %d hosts: %.2f s, %,d requests, %d ms apart at least, %d at once at most, %d threads before%n",
                urls.size(),
                bytes,
                HOSTS,
                time.toMillis() / 1000.0,
                servers.stream().mapToInt(s -> s.asked().size()).sum(),
                gap / 1_000_000,
                servers.stream().mapToInt(LoopbackServer::mostOpen).max().orElseThrow(),
                threads);
        assertThat(verdicts.values()).allMatch(Verdict::isShown);
    }

    private static LoopbackServer.Reply answer(Asked request, byte[] image) throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return reply(request, 200, "image/png", image);
    }

    private static long leastGap(LoopbackServer server) {
        List<Asked> asked = server.asked();
        return IntStream.range(1, asked.size())
                .mapToLong(i -> asked.get(i).nanos() - asked.get(i - 1).nanos())
                .min()
                .orElseThrow();
    }
}
