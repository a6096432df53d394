package io.github.contentlint.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain strings of a configuration that is written in JavaScript or TypeScript. */
final class ScriptConfig {

    static final List<String> EXTENSIONS = List.of("js", "ts", "mjs", "mts", "cjs", "cts");

    private static final String STRING = "(?:'([^'\\\\\\n]*+)'|\"([^\"\\\\\\n]*+)\"|`([^`$\\\\]*+)`)\\s*+[,})]";

    private final String code;

    private ScriptConfig(String code) {
        this.code = code;
    }

    /** Reads the first of {@code config.js}, {@code config.ts} … that is there. */
    static ScriptConfig read(Path folder, String name) {
        return file(folder, name)
                .map(file -> new ScriptConfig(withoutComments(Config.text(file))))
                .orElse(new ScriptConfig(""));
    }

    static Optional<Path> file(Path folder, String name) {
        return EXTENSIONS.stream()
                .map(extension -> folder.resolve(name + "." + extension))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Reads what {@link #read} does and, where the configuration is a folder, all scripts in that. */
    static ScriptConfig readAll(Path folder, String name) {
        Path parts = folder.resolve(name);
        List<Path> scripts = new ArrayList<>(file(folder, name).stream().toList());
        try (Stream<Path> files = Files.isDirectory(parts) ? Files.list(parts) : Stream.empty()) {
            files.filter(file -> EXTENSIONS.contains(file.toString().replaceFirst(".*\\.", "")))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(scripts::add);
        } catch (IOException | UncheckedIOException e) {
            // what cannot be listed configures nothing
        }
        return new ScriptConfig(
                scripts.stream().map(file -> withoutComments(Config.text(file))).collect(Collectors.joining("\n")));
    }

    /** This configuration, and then another. */
    ScriptConfig and(ScriptConfig other) {
        return new ScriptConfig(code + "\n" + other.code);
    }

    /** The string that a key of the configuration itself is given, not one of what is nested in it. */
    Optional<String> setting(String key) {
        return named(key, ":\\s*+" + STRING)
                .filter(this::isOuter)
                .map(ScriptConfig::string)
                .findFirst();
    }

    /** Whether such a key is given something else. */
    boolean isSettingComputed(String key) {
        return setting(key).isEmpty() && named(key, ":|,|}").anyMatch(this::isOuter);
    }

    private Stream<MatchResult> named(String key, String then) {
        return Pattern.compile("(?<![\\w.$])['\"]?" + Pattern.quote(key) + "['\"]?\\s*+(?:" + then + ")")
                .matcher(code)
                .results();
    }

    private static String string(MatchResult found) {
        return Stream.of(found.group(1), found.group(2), found.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Within one object, or the one that a function returns, and within no list. */
    private boolean isOuter(MatchResult key) {
        int braces = 0;
        int brackets = 0;
        char quote = 0;
        for (int i = 0; i < key.start(); i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote || c == '\n' && quote != '`' ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            }
        }
        return braces <= 2 && brackets == 0;
    }

    /** The string that a key is given, wherever the key stands: the first. */
    Optional<String> text(String key) {
        return texts(key).stream().findFirst();
    }

    /** The strings that a key is given, in the order of the file. */
    List<String> texts(String key) {
        return named(key, ":\\s*+" + STRING).map(ScriptConfig::string).toList();
    }

    /** Where a pattern occurs, comments left out. */
    Stream<MatchResult> found(Pattern pattern) {
        return pattern.matcher(code).results();
    }

    /** Whether a key is there, whatever it is given. */
    boolean has(String key) {
        return Pattern.compile("(?<![\\w.$])['\"]?" + key + "['\"]?\\s*+[:,]")
                .matcher(code)
                .find();
    }

    /** A key that is computed cannot be known. */
    boolean isComputed(String key) {
        return has(key) && text(key).isEmpty();
    }

    static String withoutComments(String code) {
        StringBuilder kept = new StringBuilder(code.length());
        char quote = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quote != 0) {
                kept.append(c);
                if (c == '\\' && i + 1 < code.length()) {
                    kept.append(code.charAt(++i));
                } else if (c == quote || c == '\n' && quote != '`') {
                    quote = 0;
                }
            } else if (code.startsWith("//", i) || code.startsWith("/*", i)) {
                boolean line = code.charAt(i + 1) == '/';
                int end = code.indexOf(line ? "\n" : "*/", i + 2);
                i = end < 0 ? code.length() : line ? end - 1 : end + 1;
            } else {
                quote = c == '\'' || c == '"' || c == '`' ? c : 0;
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
