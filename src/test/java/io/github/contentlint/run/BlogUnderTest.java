package io.github.contentlint.run;

import io.github.contentlint.config.ConfigLoader;
import io.github.contentlint.config.Setting;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Post;
import io.github.contentlint.rules.Rules;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.SourceFile;
import io.github.contentlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A blog as the goal reads it without any configuration but the blog's own, for evaluations and tests. */
final class BlogUnderTest {

    private final Path folder;
    private final Path output;
    private final LintRun run;
    private final LintRun.Subject subject;

    /**
     * @param output for what the run writes
     */
    BlogUnderTest(Path folder, Path output) throws Exception {
        this(folder, output, Runtime.getRuntime().availableProcessors());
    }

    BlogUnderTest(Path folder, Path output, int threads) throws Exception {
        this.folder = folder.toRealPath();
        this.output = output;
        Place place = new Place(this.folder, this.folder, Set.of(), output);
        Setting nothing = Setting.table("pom", List.of());
        Setting number = Setting.text("evaluation", String.valueOf(threads));
        Setting command = Setting.table("evaluation", List.of(new Setting.Entry("threads", "evaluation", number)));
        ConfigLoader loader = new ConfigLoader(Rules.all(), place.naming(), this.folder, nothing, command);
        run = new LintRun(place, new Invocation("evaluation", "mvn explain", FakeNetwork.NONE), line -> {});
        subject = run.subject(loader, loader.load(this.folder));
    }

    Site site() {
        return subject.site();
    }

    /** The posts in the order of their paths; the path is below the folder of the site, with {@code /}. */
    void forEachPost(BiConsumer<String, Post> use) throws IOException {
        for (SourceFile file : run.posts(subject).files()) {
            SourceText source = SourceText.decode(file.path(), Files.readAllBytes(file.path()));
            String path = site().root().relativize(file.path()).toString().replace('\\', '/');
            use.accept(path, parse(source, file.path()));
        }
    }

    private Post parse(SourceText source, Path file) {
        return PostParser.parse(source, site().frontMatterStyle(), front -> site().dialect(file, front));
    }

    /** All findings, to be read before this returns. */
    void lint(Consumer<LintResult> use) throws IOException {
        try (FindingSpool spool = FindingSpool.create(output.resolve("findings.bin"))) {
            use.accept(run.lint(subject, run.posts(subject), spool));
        }
    }
}
