package io.github.contentlint.config;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A {@code .content-lint.yml}. */
final class ConfigFile {

    static final String NAME = ".content-lint.yml";
    private static final String MISNAMED = ".content-lint.yaml";
    private static final long MAX_SIZE = 1L << 20;

    private final SourceText source;
    private final String name;

    private ConfigFile(SourceText source, String name) {
        this.source = source;
        this.name = name;
    }

    /** What the file of a folder says; empty where there is none or it cannot be read, which is a problem. */
    static Optional<Setting> read(Path folder, Naming naming, List<Mistake> problems) {
        Path misnamed = folder.resolve(MISNAMED);
        if (Files.exists(misnamed)) {
            problems.add(new Mistake(naming.name(misnamed), text -> text.misnamed(NAME)));
        }
        Path file = folder.resolve(NAME);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String name = naming.name(file);
        try {
            if (Files.size(file) > MAX_SIZE) {
                problems.add(new Mistake(name, text -> text.tooLarge(MAX_SIZE)));
                return Optional.empty();
            }
            return new ConfigFile(SourceText.decode(file, Files.readAllBytes(file)), name).parse(problems);
        } catch (IOException e) {
            problems.add(new Mistake(name, text -> text.unreadable(e)));
            return Optional.empty();
        }
    }

    private Optional<Setting> parse(List<Mistake> problems) {
        if (source.problem().isPresent()) {
            problems.add(new Mistake(place(source.problem().get().span()), ConfigText::notUtf8));
            return Optional.empty();
        }
        Parsed parsed = DataParser.parse(source, new Span(0, source.length()), FrontMatter.Format.YAML);
        List<Mistake> wrong = new ArrayList<>();
        parsed.problems().stream()
                // a key without value is told when it is read
                .filter(p -> p.kind() != Problem.Kind.VALUE_IS_COMMENT)
                .forEach(p -> wrong.add(new Mistake(place(p.span()), text -> describe(p, text))));
        if (!wrong.isEmpty()) {
            // what was made of the rest would be wrong for no other reason
            problems.addAll(wrong);
            return Optional.empty();
        }
        if (parsed.root() instanceof Value.Mapping mapping) {
            return Optional.of(setting(mapping));
        }
        problems.add(new Mistake(place(parsed.root().span()), ConfigText::notTable));
        return Optional.empty();
    }

    private static String describe(Problem problem, ConfigText text) {
        if (problem.kind() == Problem.Kind.DUPLICATE_KEY) {
            return text.duplicateKey(
                    problem.details().get("key"), problem.details().get("first"));
        }
        if (problem.kind() == Problem.Kind.ROOT_NOT_MAPPING) {
            return text.notTable();
        }
        String details = problem.details().values().stream().sorted().collect(Collectors.joining(", "));
        return text.notYaml(ConfigText.lower(problem.kind()) + (details.isEmpty() ? "" : " (" + details + ")"));
    }

    private Setting setting(Value value) {
        String place = place(value.span());
        if (value instanceof Value.Mapping mapping) {
            return Setting.table(
                    place,
                    mapping.entries().stream()
                            .map(e -> new Setting.Entry(
                                    e.key().text(), place(e.key().span()), setting(e.value())))
                            .toList());
        }
        if (value instanceof Value.Sequence sequence) {
            return Setting.list(
                    place, sequence.items().stream().map(this::setting).toList());
        }
        return Setting.text(place, ((Value.Scalar) value).text());
    }

    private String place(Span span) {
        return name + ":" + source.position(span.start());
    }
}
