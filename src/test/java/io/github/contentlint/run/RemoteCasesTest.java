package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.ConfiguredRule;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.lint.Linter;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.net.Asking;
import io.github.contentlint.net.Limits;
import io.github.contentlint.net.LoopbackServer;
import io.github.contentlint.net.Proxies;
import io.github.contentlint.net.QuietJournal;
import io.github.contentlint.net.RemoteChecker;
import io.github.contentlint.net.UntrustedServer;
import io.github.contentlint.rules.Rules;
import io.github.contentlint.site.Detection;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.SiteDetector;
import io.github.contentlint.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Every image that readers will not see is found, on this site and on others, and none that they see")
class RemoteCasesTest {

    /** As long to a run in such haste as 12 seconds to a usual one. */
    private static final long SLOW_MILLIS = 600;

    private static final Limits HASTE = new Limits(
            Duration.ofMillis(2),
            2,
            128,
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofMillis(10),
            2,
            Duration.ofMillis(20),
            Duration.ofMillis(20),
            5,
            3,
            Duration.ofSeconds(20));

    private record Case(String expected, String name, String text) {}

    @TempDir
    private Path root;

    @Test
    void findsThem() throws Exception {
        List<Case> cases = cases();
        Map<String, List<String>> found;
        try (LoopbackServer server = LoopbackServer.start(new RemoteCases(SLOW_MILLIS));
                LoopbackServer tls = UntrustedServer.start(root.resolve("target"), new RemoteCases(0))) {
            found = lint(write(cases, server, tls));
        }
        assertThat(cases.stream().filter(c -> c.expected().equals("flag") && !found.containsKey(c.name())))
                .as("missed")
                .extracting(Case::name)
                .isEmpty();
        assertThat(cases.stream().filter(c -> c.expected().equals("pass") && found.containsKey(c.name())))
                .as("false: %s", found)
                .isEmpty();
    }

    private static List<Case> cases() throws IOException {
        try (InputStream in = RemoteCasesTest.class.getResourceAsStream("/remote/cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Case(parts[0], parts[1], parts[2]))
                    .toList();
        }
    }

    private List<SourceFile> write(List<Case> cases, LoopbackServer server, LoopbackServer tls) throws IOException {
        Path images = Files.createDirectories(root.resolve("img"));
        for (String name : List.of("l-ok.png", "中 文.png", "case-lower.png")) {
            Files.write(images.resolve(name), RemoteCases.PNG);
        }
        Files.createFile(images.resolve("l-zero.png"));
        Files.writeString(images.resolve("l-nothtml.png"), "<!DOCTYPE html><title>404</title>");
        Files.write(
                images.resolve("l-corrupt.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 1, 2});
        List<SourceFile> posts = new ArrayList<>();
        for (Case one : cases) {
            String text = one.text()
                    .replace("SERVER", server.authority())
                    .replace("TLS", tls.authority())
                    .replace("REFUSED", "127.0.0.1:9");
            Path file = root.resolve(one.name() + ".md");
            Files.writeString(file, "---\ntitle: " + one.name() + "\n---\n\n" + text + "\n");
            posts.add(new SourceFile(file, one.name()));
        }
        posts.sort(Comparator.comparing(SourceFile::name));
        return posts;
    }

    /** Messages by post. */
    private Map<String, List<String>> lint(List<SourceFile> posts) throws IOException {
        Detection.Detected site = (Detection.Detected) SiteDetector.detect(root, Optional.of(Generator.PLAIN));
        Asking asking = new Asking(HASTE, Asking.BROWSER, true, Proxies.NONE);
        RemoteChecker remote = new RemoteChecker(
                asking, new ImageProbe(), root.resolve("target/cache"), new QuietJournal(), Clock.systemUTC());
        List<ConfiguredRule> rules = Rules.all().stream()
                .map(rule -> new ConfiguredRule(rule, RuleSettings.defaults(rule.info())))
                .toList();
        Map<String, List<String>> found = new HashMap<>();
        try (FindingSpool spool = FindingSpool.create(root.resolve("target/spool"))) {
            new Linter(site.site(), remote, rules, Map.of(), 1, 1 << 20)
                    .lint(posts, spool, done -> {})
                    .findings()
                    .forEach(finding -> found.merge(
                            finding.path(),
                            List.of(describe(finding)),
                            (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        }
        return found;
    }

    private static String describe(Finding finding) {
        return finding.rule() + "/" + finding.message();
    }
}
