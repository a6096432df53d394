package io.github.contentlint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain strings of a configuration that is written in JavaScript or TypeScript. */
final class ScriptConfig {

    static final List<String> EXTENSIONS = List.of("js", "ts", "mjs", "mts", "cjs", "cts");

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

    /** The string that a key is given, wherever the key stands: the first. */
    Optional<String> text(String key) {
        return texts(key).stream().findFirst();
    }

    /** The strings that a key is given, in the order of the file. */
    List<String> texts(String key) {
        String name = "(?<![\\w.$])['\"]?" + Pattern.quote(key) + "['\"]?\\s*+:\\s*+";
        String string = "(?:'([^'\\\\\\n]*+)'|\"([^\"\\\\\\n]*+)\"|`([^`$\\\\]*+)`)\\s*+[,})]";
        return Pattern.compile(name + string)
                .matcher(code)
                .results()
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .toList();
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
