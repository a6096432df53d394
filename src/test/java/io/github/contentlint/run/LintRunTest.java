package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.Setting;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.Line;
import io.github.contentlint.site.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run of lint")
class LintRunTest {

    private static final String EXPLAIN = "mvn content:explain";
    private static final String CLEAN = "---\ntitle: x\n---\n\nText.\n";
    private static final String NESTED = "---\ntitle: x\n---\n\n<b><b>twice</b></b>\n";

    @TempDir
    private Path folder;

    private final List<Line> screen = new ArrayList<>();
    private List<String> published = List.of();
    private List<String> unread = List.of();
    private Consumer<String> onLine = line -> {};

    @Test
    @DisplayName("passes where nothing fails, and leaves nothing behind")
    void passes() throws Exception {
        write("a.md", CLEAN);
        assertThat(run()).isEmpty();
        assertThat(folder.resolve("target/content-lint")).isEmptyDirectory();
    }

    @Test
    @DisplayName("says in one line that there is no post")
    void tellsThatThereIsNothing() throws Exception {
        assertThat(run()).isEmpty();
        assertThat(screen).containsExactly(new Line(Severity.INFO, "No posts found: jekyll site in ."));
    }

    @Test
    @DisplayName("fails with the count, the first places, the report and the way out")
    void fails() throws Exception {
        write("a.md", NESTED);
        write("b.md", NESTED);
        String failure = run(entry("failOn", "warning"), entry("only", "html-nested-same"), entry("reports", "sarif"))
                .orElseThrow();
        assertThat(failure)
                .startsWith("Content is not clean: 0 errors, 2 warnings (failOn=warning)\n  a.md:5:4 ")
                .contains("\n  b.md:5:4 ")
                .contains("All findings are in target/content-lint/report.sarif.")
                .contains("mvn content:explain -Drule=html-nested-same")
                .contains("write \"html-nested-same: info\" below rules:")
                .endsWith("or add -Dcontent.failOn=never.");
        assertThat(folder.resolve("target/content-lint/report.sarif")).isNotEmptyFile();
        assertThat(screen).extracting(Line::text).contains("Report: target/content-lint/report.sarif");
    }

    @Test
    @DisplayName("speaks Chinese where that is asked for")
    void speaksChinese() throws Exception {
        write("a.md", NESTED);
        assertThat(run(entry("failOn", "warning"), entry("only", "html-nested-same"), entry("locale", "zh")))
                .get()
                .asString()
                .startsWith("内容检查未通过：0 个错误，1 个警告（failOn=warning）");
    }

    @Test
    @DisplayName("tells once what Jekyll would publish of the build, with the line to add")
    void warnsOfPublishedOutput() throws Exception {
        write("a.md", CLEAN);
        write("pom.xml", "<project/>");
        published = List.of("target", "pom.xml");
        run();
        assertThat(screen)
                .contains(
                        new Line(
                                Severity.WARNING,
                                "Jekyll would publish target, pom.xml with the site; add to _config.yml: exclude: [target, pom.xml]"));
        screen.clear();
        published = List.of();
        run();
        assertThat(screen).noneMatch(line -> line.text().contains("publish"));
    }

    @Test
    @DisplayName("writes an empty report where there is no post, over the one of an earlier run")
    void writesEmptyReport() throws Exception {
        write("target/content-lint/report.sarif", "of what is gone");
        assertThat(run(entry("reports", "sarif"))).isEmpty();
        assertThat(screen)
                .extracting(Line::text)
                .containsExactly("No posts found: jekyll site in .", "Report: target/content-lint/report.sarif");
        assertThat(folder.resolve("target/content-lint/report.sarif"))
                .content()
                .contains("\"version\"")
                .containsPattern("\"results\"\\s*:\\s*\\[\\s*]")
                .doesNotContain("of what is gone");
    }

    @Test
    @DisplayName("leaves the report of an earlier run alone where it is skipped")
    void skipsReports() throws Exception {
        write("target/content-lint/report.sarif", "earlier");
        assertThat(run(entry("reports", "sarif"), entry("skip", "true"))).isEmpty();
        assertThat(folder.resolve("target/content-lint/report.sarif")).hasContent("earlier");
    }

    @Test
    @DisplayName("does nothing where the site's own folder, below, says so")
    void skipsBySitesConfiguration() throws Exception {
        write("docs/a.md", NESTED);
        write("docs/.content-lint.yml", "skip: true\nfailOn: warning\n");
        assertThat(run("docs")).isEmpty();
        assertThat(screen).containsExactly(new Line(Severity.INFO, "content:lint is skipped"));
    }

    @Test
    @DisplayName("needs no folder to write to as long as no report is asked for")
    void lintsReadOnlyCheckout() throws Exception {
        write("a.md", NESTED);
        write("target", "no folder");
        assertThat(run(entry("failOn", "warning"), entry("only", "html-nested-same")))
                .get()
                .asString()
                .contains("a.md:5:4");
        assertThat(folder.resolve("target")).hasContent("no folder");
    }

    @Test
    @DisplayName("says which folder must be writable where a report is asked for, in the user's language")
    void tellsOfUnwritableReport() throws Exception {
        write("a.md", CLEAN);
        write("target", "no folder");
        assertThatThrownBy(() -> run(entry("reports", "sarif")))
                .isInstanceOf(RunException.class)
                .hasMessageStartingWith("The report target/content-lint/report.sarif cannot be written (")
                .hasMessageEndingWith("make the folder target/content-lint writable, or ask for no report (reports)");
        assertThatThrownBy(() -> run(entry("reports", "sarif"), entry("locale", "zh")))
                .hasMessageStartingWith("报告 target/content-lint/report.sarif 写不了（")
                .hasMessageEndingWith("让目录 target/content-lint 可写，或去掉 reports");
    }

    @Test
    @DisplayName("says how many warnings to allow where there are too many")
    void tellsHowToAllowMoreWarnings() throws Exception {
        write("a.md", NESTED);
        assertThat(run(entry("maxWarnings", "0"), entry("only", "html-nested-same")))
                .get()
                .asString()
                .endsWith("To allow more warnings, raise maxWarnings, such as -Dcontent.maxWarnings=1.");
    }

    @Test
    @DisplayName("does nothing where it is skipped")
    void skips() throws Exception {
        write("a.md", NESTED);
        write(".content-lint.yml", "skip: true\nfailOn: warning\n");
        assertThat(run()).isEmpty();
        assertThat(screen).containsExactly(new Line(Severity.INFO, "content:lint is skipped"));
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    @DisplayName("reads the site's own configuration where the site lies deeper")
    void readsTheSitesConfiguration() throws Exception {
        write("docs/a.md", NESTED);
        write("docs/.content-lint.yml", "failOn: warning\nonly: html-nested-same\n");
        assertThat(run("docs")).get().asString().contains("docs/a.md:5:4");
    }

    @Test
    @DisplayName("reads what the generator is told to leave out only where includes ask for it")
    void leavesOutWhatTheGeneratorDoes() throws Exception {
        unread = List.of("old", "b.md");
        write("a.md", CLEAN);
        write("b.md", NESTED);
        write("old/c.md", NESTED);
        assertThat(run(entry("failOn", "warning"), entry("only", "html-nested-same")))
                .isEmpty();
        assertThat(run(
                        entry("failOn", "warning"),
                        entry("only", "html-nested-same"),
                        entry("includes", "b.md, old/*.md")))
                .get()
                .asString()
                .contains("2 warnings");
    }

    @Test
    @DisplayName("refuses a wrong configuration before it reads a post")
    void refusesWrongConfiguration() throws IOException {
        write("a.md", NESTED);
        assertThatThrownBy(() -> run(entry("failOn", "often")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("-Dcontent.failOn: failOn is one of");
        assertThat(screen).isEmpty();
    }

    @Test
    @DisplayName("goes on where a post is empty or binary")
    void goesOnWhereThereIsNoText() throws Exception {
        write("a.md", "");
        Files.write(folder.resolve("b.md"), new byte[] {0, 1, 2, 0});
        write("c.md", NESTED);
        assertThat(run(entry("failOn", "never"))).isEmpty();
        assertThat(said()).anyMatch(line -> line.contains("c.md:5:4") && line.contains("[html-nested-same]"));
    }

    @Test
    @DisplayName("passes over a post that is deleted once the posts are found, without a word, and lints the others")
    void passesOverDeletedPost() throws Exception {
        write("a.md", NESTED);
        write("b.md", NESTED);
        write("c.md", NESTED);
        onLine = line -> {
            if (line.startsWith("jekyll site in")) {
                delete("b.md");
            }
        };
        assertThat(run(entry("failOn", "never"))).isEmpty();
        assertThat(folder.resolve("b.md")).doesNotExist();
        assertThat(said())
                .anyMatch(line -> line.contains("a.md:5:4"))
                .anyMatch(line -> line.contains("c.md:5:4"))
                .anyMatch(line -> line.contains("2 posts read"))
                .noneMatch(line -> line.contains("b.md"));
    }

    @Test
    @DisplayName("has a finding for a post that nobody may read, and lints the others")
    void tellsOfForbiddenPost() throws Exception {
        write("a.md", NESTED);
        write("b.md", NESTED);
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX permissions");
        Files.setPosixFilePermissions(folder.resolve("a.md"), Set.of());
        assumeFalse(Files.isReadable(folder.resolve("a.md")), "permissions bite, as they do not for root");
        assertThat(run(entry("failOn", "never"))).isEmpty();
        assertThat(said())
                .anyMatch(line -> line.contains("a.md:1:1") && line.contains("[file-unreadable]"))
                .anyMatch(line -> line.contains("b.md:5:4"));
    }

    private List<String> said() {
        return screen.stream().map(Line::text).toList();
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Line line) {
        screen.add(line);
        onLine.accept(line.text());
    }

    private Optional<String> run(Setting.Entry... commandLine) throws ConfigException, RunException {
        return run("", commandLine);
    }

    private Optional<String> run(String site, Setting.Entry... commandLine) throws ConfigException, RunException {
        Place place = new Place(folder, folder, Set.of(), folder.resolve("target/content-lint"));
        SiteFinder sites =
                (p, config) -> new FakeSite(folder.resolve(site).normalize(), Generator.JEKYLL, published, unread);
        List<Setting.Entry> entries = new ArrayList<>(List.of(commandLine));
        if (entries.stream().noneMatch(e -> e.key().equals("locale"))) {
            entries.add(entry("locale", "en"));
        }
        return new LintRun(place, sites, new Invocation("1.0", EXPLAIN, FakeNetwork.NONE), this::print, root -> true)
                .run(Setting.table("<configuration>", List.of()), Setting.table("-D", entries));
    }

    private static Setting.Entry entry(String key, String value) {
        String place = "-Dcontent." + key;
        return new Setting.Entry(key, place, Setting.text(place, value));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
