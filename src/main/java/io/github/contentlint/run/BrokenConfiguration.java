package io.github.contentlint.run;

import io.github.contentlint.parse.DataParser;
import io.github.contentlint.parse.Parsed;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.source.Naming;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a generator's configuration, so that a run knows less of the site than it should. */
final class BrokenConfiguration {

    /** Those that no generator takes; what it may read as something else is for it to tell. */
    private static final Set<Problem.Kind> FATAL = Set.of(
            Problem.Kind.SYNTAX,
            Problem.Kind.TAB,
            Problem.Kind.UNQUOTED_COLON,
            Problem.Kind.UNQUOTED_BRACKET,
            Problem.Kind.CONFLICT_MARKER,
            Problem.Kind.TOO_COMPLEX,
            Problem.Kind.ROOT_NOT_MAPPING);

    /** In bytes; the site reads no larger one. */
    private static final long LARGEST = 4L << 20;

    private BrokenConfiguration() {}

    /** The first place that is wrong, or the file where it cannot be read; empty where all is well. */
    static Optional<String> of(Path file, Naming naming) {
        SourceText source;
        try {
            if (Files.size(file) > LARGEST) {
                return Optional.of(naming.name(file));
            }
            source = SourceText.decode(file, Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.of(naming.name(file));
        }
        Parsed parsed = DataParser.parse(source, new Span(0, source.length()), format(file));
        Optional<Span> wrong = parsed.problems().stream()
                .filter(problem -> FATAL.contains(problem.kind()))
                .map(Problem::span)
                .findFirst();
        if (wrong.isEmpty() && !(parsed.root() instanceof Value.Mapping)) {
            wrong = Optional.of(parsed.root().span());
        }
        return wrong.map(span -> naming.name(file) + ":" + source.position(span.start()));
    }

    private static FrontMatter.Format format(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".toml")) {
            return FrontMatter.Format.TOML;
        }
        return name.endsWith(".json") ? FrontMatter.Format.JSON : FrontMatter.Format.YAML;
    }
}
