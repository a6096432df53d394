package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The front matter that {@code defaults} of {@code _config.yml} gives to files (Jekyll 4.3.1,
 * {@code frontmatter_defaults.rb}).
 */
final class JekyllDefaults {

    private final List<Scope> scopes;

    /**
     * @param path the files below it, empty for all; a glob where it holds a star
     * @param type {@code posts}, {@code drafts}, {@code pages} or a collection; empty for all
     */
    record Scope(String path, Optional<String> type, Value.Mapping values) {

        boolean covers(String file, String fileType) {
            return coversPath(file) && type.map(t -> t.equals(fileType)).orElse(true);
        }

        private boolean coversPath(String file) {
            if (path.indexOf('*') >= 0) {
                return Glob.pattern(path + "**").matcher(file).matches();
            }
            return path.isEmpty() || file.equals(path) || file.startsWith(path.endsWith("/") ? path : path + "/");
        }

        boolean precedes(Scope older) {
            if (path.length() != older.path.length()) {
                return path.length() > older.path.length();
            }
            return type.isPresent() || older.type.isEmpty();
        }
    }

    JekyllDefaults(List<Scope> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    static JekyllDefaults of(Config config) {
        List<Scope> scopes = new ArrayList<>();
        if (config.root().find("defaults").orElse(Value.emptyMapping()) instanceof Value.Sequence sequence) {
            sequence.items().stream()
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast)
                    .forEach(set -> scopes.add(new Scope(
                            clean(set.text("scope.path").orElse("")),
                            set.text("scope.type"),
                            new Config(set).mapping("values").orElse(Value.emptyMapping()))));
        }
        return new JekyllDefaults(scopes);
    }

    private static String clean(String path) {
        String relative = path.startsWith("./") ? path.substring(2) : path;
        return relative.startsWith("/") ? relative.substring(1) : relative;
    }

    /**
     * The sets for a file, the strongest first.
     *
     * @param file relative to the source
     */
    List<Value.Mapping> of(String file, String type) {
        List<Scope> found = new ArrayList<>();
        for (Scope scope : scopes) {
            if (scope.covers(file, type)) {
                int at = 0;
                while (at < found.size() && !scope.precedes(found.get(at))) {
                    at++;
                }
                found.add(at, scope);
            }
        }
        return found.stream().map(Scope::values).toList();
    }
}
