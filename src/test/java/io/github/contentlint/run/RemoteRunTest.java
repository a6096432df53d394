package io.github.contentlint.run;

import static io.github.contentlint.net.LoopbackServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.config.Setting;
import io.github.contentlint.net.LoopbackServer;
import io.github.contentlint.net.Proxies;
import io.github.contentlint.report.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Other servers")
class RemoteRunTest {

    @TempDir
    private Path folder;

    private final List<String> screen = new ArrayList<>();
    private boolean offline;
    private LoopbackServer server;

    @BeforeEach
    void start() throws Exception {
        server = LoopbackServer.start(r -> r.target().equals("/login.png")
                ? reply(r, 401, "", new byte[0])
                : reply(r, 200, "image/png", RemoteCases.PNG));
        Files.createDirectory(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_config.yml"), "title: x\n");
        post("![a](" + server.url("/a.png") + ")\n![login](" + server.url("/login.png") + ")\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void post(String text) throws Exception {
        Files.writeString(folder.resolve("_posts/2024-01-02-a.md"), "---\ntitle: x\n---\n\n" + text);
    }

    @Test
    @DisplayName("are not asked by default")
    void areNotAsked() throws Exception {
        lint();
        assertThat(server.asked()).isEmpty();
        assertThat(screen).anyMatch(line -> line.contains("[image-missing]"));
    }

    @Test
    @DisplayName("are not asked where a rule that would ask them is chosen, which is said")
    void areNotAskedForARule() throws Exception {
        post("![a](https://pictures.example/a.png)\n");
        lint("only=image-remote");
        assertThat(screen).anyMatch(line -> line.contains("not asked, content.remote asks × 1"));
    }

    @Test
    @DisplayName("are asked when that is switched on, under the name that is set")
    void areAsked() throws Exception {
        lint("remote=true", "remoteAllowPrivate=true", "remoteUserAgent=Lint/1");
        assertThat(screen)
                .anyMatch(line -> line.contains("_posts/2024-01-02-a.md:6:10 warning")
                        && line.contains("/login.png is refused (401)")
                        && line.contains("[image-remote]"));
        assertThat(screen).noneMatch(line -> line.contains("/a.png"));
        assertThat(server.asked())
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers()).containsEntry("user-agent", "Lint/1"));
        assertThat(folder.resolve("cache")).isNotEmptyFile();
    }

    @Test
    @DisplayName("are not asked offline, and what that leaves open is counted")
    void areNotAskedOffline() throws Exception {
        offline = true;
        post("![a](https://pictures.example/a.png)\n");
        lint("remote=true", "remoteAllowPrivate=true");
        assertThat(server.asked()).isEmpty();
        assertThat(screen).anyMatch(line -> line.contains("Maven is offline × 1"));
    }

    @Test
    @DisplayName("are not asked in private networks unless that is allowed")
    void areNotAskedInPrivate() throws Exception {
        post("![a](http://10.0.0.1/a.png)\n");
        lint("remote=true");
        assertThat(screen)
                .anyMatch(line -> line.contains("private network, content.remoteAllowPrivate asks it × 1"))
                .noneMatch(line -> line.contains("[image-remote]"));
    }

    private void lint(String... settings) throws Exception {
        List<Setting.Entry> entries = new ArrayList<>(List.of(entry("locale=en")));
        Arrays.stream(settings).map(RemoteRunTest::entry).forEach(entries::add);
        Network network = new Network(offline, Proxies.NONE, folder.resolve("cache"));
        new LintRun(
                        new Place(folder, folder, Set.of(), folder.resolve("target/content-lint")),
                        new Invocation("1.0", "mvn content:explain", network),
                        (Line line) -> screen.add(line.text()))
                .run(Setting.table("<configuration>", List.of()), Setting.table("-D", entries));
    }

    private static Setting.Entry entry(String setting) {
        String[] parts = setting.split("=", 2);
        String place = "-Dcontent." + parts[0];
        return new Setting.Entry(parts[0], place, Setting.text(place, parts[1]));
    }
}
