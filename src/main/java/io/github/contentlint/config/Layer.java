package io.github.contentlint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that one place configures.
 *
 * @param kind of the place
 * @param settings a table
 * @param folder that folders are relative to
 * @param patterns folder that patterns are relative to
 */
record Layer(Kind kind, Setting settings, Path folder, Path patterns) {

    enum Kind {
        FILE,
        POM,
        COMMAND_LINE
    }

    boolean isCommandLine() {
        return kind == Kind.COMMAND_LINE;
    }

    Stream<Setting> entries(Key key) {
        return settings.entries().orElse(List.of()).stream()
                .filter(e -> e.key().equals(key.id()))
                .map(Setting.Entry::value);
    }

    /** What to say of a key that there is not. */
    String unknown(String key) {
        if (isCommandLine() && key.equals(Key.RULES.id())) {
            return "rules are set in .content-lint.yml or the POM; -Dcontent.only chooses some";
        }
        return switch (kind) {
            case FILE -> "no such key '" + key + "'" + Nearest.hint(key, Key.ids());
            case POM -> "no such parameter '" + key + "'" + Nearest.hint(key, Key.ids());
            case COMMAND_LINE ->
                "no such property"
                        + Nearest.to(key, Key.ids())
                                .map(near -> ", did you mean -Dcontent." + near + "?")
                                .orElse("; there is "
                                        + String.join(
                                                ", ",
                                                Key.ids().stream()
                                                        .map(id -> "content." + id)
                                                        .toList()));
        };
    }
}
