package io.github.contentlint.net;

import static io.github.contentlint.net.LoopbackServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a run learned of remote images")
class VerdictCacheTest {

    @TempDir
    private Path folder;

    private Path file;
    private TestAsker asker;
    private LoopbackServer server;

    @BeforeEach
    void start() {
        file = folder.resolve("new/remote-images");
        asker = new TestAsker(file);
        server = LoopbackServer.start(r -> switch (r.target()) {
            case "/404", "/q?id=2" -> reply(r, 404, "", TestAsker.PAGE);
            case "/403" -> reply(r, 403, "", TestAsker.PAGE);
            default -> reply(r, 200, "image/png", TestAsker.IMAGE);
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** How many requests asking costs. */
    private int requests(String path) {
        int before = server.asked().size();
        asker.ask(server.url(path));
        return server.asked().size() - before;
    }

    @Test
    @DisplayName("is good for seven days where the image is there")
    void keepsGood() {
        assertThat(requests("/a")).isPositive();
        asker.later(Duration.ofDays(7).minusSeconds(1));
        assertThat(requests("/a")).isZero();
        asker.later(Duration.ofSeconds(2));
        assertThat(requests("/a")).isPositive();
    }

    @Test
    @DisplayName("is good for an hour where it is suspect")
    void keepsSuspect() {
        assertThat(requests("/403")).isPositive();
        asker.later(Duration.ofMinutes(59));
        assertThat(requests("/403")).isZero();
        assertThat(asker.ask(server.url("/403"))).isEqualTo(new Verdict(Cause.STATUS, "403"));
        asker.later(Duration.ofMinutes(2));
        assertThat(requests("/403")).isPositive();
    }

    @Test
    @DisplayName("is good for nothing where it is broken")
    void keepsNothingBroken() {
        assertThat(requests("/404")).isPositive();
        assertThat(requests("/404")).isPositive();
    }

    @Test
    @DisplayName("is about the whole address, and the site that shows it")
    void isAboutTheWholeAddress() {
        assertThat(requests("/q?id=1")).isPositive();
        assertThat(asker.ask(server.url("/q?id=2")).cause()).isEqualTo(Cause.NOT_FOUND);
        assertThat(requests("/q?id=1")).isZero();
        asker.from("http://blog.example");
        assertThat(requests("/q?id=1")).isPositive();
    }

    @Test
    @DisplayName("is not about time or networks")
    void keepsNothingUndecided() {
        asker.without(true);
        asker.ask(server.url("/a"));
        asker.without(false);
        assertThat(requests("/a")).isPositive();
    }

    @ParameterizedTest
    @DisplayName("is left alone where it is damaged, foreign or of another version, said once, and written anew")
    @ValueSource(
            strings = {
                "",
                "something else",
                "content-lint remote images 0\n1\tSHOWN\t\t\thttp://a/\n",
                "content-lint remote images 1\nnonsense\n",
                "content-lint remote images 1\n1\tSHOWN\t\t\n",
                "content-lint remote images 1\nx\tSHOWN\t\t\thttp://a/\n",
                "content-lint remote images 1\n1\tGREAT\t\t\thttp://a/\n",
                "content-lint remote images 1\n99999999999999999\tSHOWN\t\t\thttp://a/\n",
                "\u00FF\uD83D\uDE00"
            })
    void isReplacedWhereItIsOfNoUse(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(requests("/a")).isPositive();
        assertThat(asker.journal.lines()).hasSize(1).first().asString().startsWith("cache ignored: ");
        assertThat(requests("/a")).isZero();
    }

    @Test
    @DisplayName("is left alone where it is no text")
    void isReplacedWhereItIsNoText() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(requests("/a")).isPositive();
        assertThat(requests("/a")).isZero();
    }

    @Test
    @DisplayName("stops nothing where it cannot be read or written")
    void stopsNothing() throws IOException {
        Files.createDirectories(file.resolve("a folder in its place"));
        assertThat(asker.ask(server.url("/a")).cause()).isEqualTo(Cause.SHOWN);
        assertThat(asker.journal.lines()).isNotEmpty().allMatch(line -> line.startsWith("cache ignored: "));
    }

    @Test
    @DisplayName("is joined with what another run learned meanwhile, and leaves no other file")
    void isJoined() throws IOException {
        VerdictCache one = VerdictCache.open(file, asker.journal);
        VerdictCache other = VerdictCache.open(file, asker.journal);
        java.time.Instant now = java.time.Instant.parse("2026-11-20T08:00:00Z");
        CacheEntry.Key first = new CacheEntry.Key("http://a/", "");
        CacheEntry.Key second = new CacheEntry.Key("http://b/", "");
        one.put(new CacheEntry(first, Verdict.SHOWN, now));
        other.put(new CacheEntry(second, Verdict.SHOWN, now));
        one.save(now);
        other.save(now);
        VerdictCache both = VerdictCache.open(file, asker.journal);
        assertThat(List.of(first, second))
                .allSatisfy(key -> assertThat(both.get(key, now)).contains(Verdict.SHOWN));
        assertThat(asker.journal.lines()).isEmpty();
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
