package io.github.contentlint.site;

import io.github.contentlint.parse.DataParser;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A generator's configuration. What is missing or cannot be read is as if it were not configured.
 *
 * @param root its keys
 */
record Config(Value.Mapping root) {

    private static final long LARGEST = 4L << 20;

    static Config empty() {
        return new Config(Value.emptyMapping());
    }

    /** Reads the first of these files that is there; its name tells its format. */
    static Config read(Path folder, List<String> names) {
        return file(folder, names).map(Config::read).orElse(empty());
    }

    /** The first of these files that is there. */
    static Optional<Path> file(Path folder, List<String> names) {
        return names.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    static Config read(Path file) {
        SourceText source = SourceText.of(file, text(file));
        Value value = DataParser.parse(source, new Span(0, source.length()), format(file))
                .root();
        return value instanceof Value.Mapping mapping ? new Config(mapping) : empty();
    }

    /** The text of a small file; empty where it cannot be read. */
    static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? SourceText.decode(file, Files.readAllBytes(file)).text()
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** This configuration over another: tables are merged, key by key, all else replaces what was there. */
    Config over(Config weaker) {
        return new Config(merged(weaker.root, root));
    }

    private static Value.Mapping merged(Value.Mapping weak, Value.Mapping strong) {
        List<Value.Entry> entries = new ArrayList<>();
        for (Value.Entry entry : weak.entries()) {
            Optional<Value> other = strong.get(entry.key().text());
            if (other.isEmpty()) {
                entries.add(entry);
            } else if (other.get() instanceof Value.Mapping over && entry.value() instanceof Value.Mapping under) {
                entries.add(new Value.Entry(entry.key(), merged(under, over)));
            }
        }
        strong.entries().stream()
                .filter(entry -> !(entry.value() instanceof Value.Mapping)
                        || weak.get(entry.key().text())
                                .filter(Value.Mapping.class::isInstance)
                                .isEmpty())
                .forEach(entries::add);
        return new Value.Mapping(strong.span(), entries);
    }

    private static FrontMatter.Format format(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".toml")
                ? FrontMatter.Format.TOML
                : name.endsWith(".json") ? FrontMatter.Format.JSON : FrontMatter.Format.YAML;
    }

    Optional<String> text(String path) {
        return root.text(path);
    }

    Optional<Value.Mapping> mapping(String path) {
        return root.find(path).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }

    boolean flag(String path, boolean otherwise) {
        return text(path).map(text -> text.equals("true")).orElse(otherwise);
    }

    /** The scalars of a list, or one scalar alone. */
    List<String> texts(String path) {
        return root.find(path).map(Config::texts).orElse(List.of());
    }

    /** The first of {@link #texts(Value)}. */
    static Optional<String> first(Value value) {
        return texts(value).stream().findFirst();
    }

    static List<String> texts(Value value) {
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> scalar(item).stream())
                    .toList();
        }
        return scalar(value).stream().toList();
    }

    private static Optional<String> scalar(Value value) {
        return value instanceof Value.Scalar scalar && !scalar.isBlank()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
