package io.github.contentlint.run;

import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.Line;
import io.github.contentlint.site.Site;
import io.github.contentlint.source.Naming;
import io.github.contentlint.source.PostFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is worth saying before the first post.
 *
 * @param output the folder that may be written to
 */
record Preamble(RunText text, Naming naming, Path output, Consumer<Line> out) {

    void tell(Site site, PostFiles posts) {
        posts.unreadableFolders().forEach(folder -> say(Severity.WARNING, text.unreadableFolder(folder)));
        String folder = site.root().equals(naming.base()) ? "." : naming.name(site.root());
        if (posts.files().isEmpty()) {
            say(Severity.INFO, text.nothing(site.generator().id(), folder));
            return;
        }
        say(Severity.INFO, text.site(site.generator().id(), folder));
        site.configurations().stream()
                .flatMap(file -> BrokenConfiguration.of(file, naming).stream())
                .forEach(spot -> say(
                        Severity.WARNING,
                        text.brokenConfiguration(spot, site.generator().title())));
        List<String> published = PublishedOutput.of(site, output);
        if (!published.isEmpty()) {
            say(Severity.WARNING, text.published(published));
        }
    }

    private void say(Severity level, String line) {
        out.accept(new Line(level, line));
    }
}
