package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The front matter that {@code defaults} of {@code _config.yml} gives to files (Jekyll 4.3.1,
 * {@code frontmatter_defaults.rb}).
 */
final class JekyllDefaults {

    private final List<Scope> scopes;

    /**
     * @param path the files whose path begins so
     * @param glob what stands for the path where it holds a star
     * @param type {@code posts}, {@code drafts}, {@code pages} or a collection; empty for all
     */
    record Scope(String path, Optional<Pattern> glob, Optional<String> type, Value.Mapping values) {

        static Scope of(String path, Optional<String> type, Value.Mapping values) {
            Optional<Pattern> glob = path.indexOf('*') < 0 ? Optional.empty() : Optional.of(Glob.pattern(path + "**"));
            return new Scope(path, glob, type, values);
        }

        boolean covers(String file, String fileType) {
            return type.map(t -> t.equals(fileType)).orElse(true) && coversPath(file);
        }

        private boolean coversPath(String file) {
            return glob.map(pattern -> pattern.matcher(file).matches()).orElseGet(() -> file.startsWith(path));
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
                    .forEach(set -> scopes.add(Scope.of(
                            below(set.text("scope.path").orElse(""), config.text("collections_dir")),
                            set.text("scope.type").map(JekyllDefaults::plural),
                            new Config(set).mapping("values").orElse(Value.emptyMapping()))));
        }
        return new JekyllDefaults(scopes);
    }

    private static String below(String path, Optional<String> collections) {
        return collections
                .map(folder -> folder + "/")
                .filter(path::startsWith)
                .map(folder -> path.substring(folder.length()))
                .orElse(path);
    }

    /** {@code post} is what {@code posts} was called once. */
    private static String plural(String type) {
        return Set.of("post", "page", "draft").contains(type) ? type + "s" : type;
    }

    /**
     * The sets for a file, the strongest first.
     *
     * @param file relative to the source
     */
    List<Value.Mapping> of(String file, String type) {
        Deque<Scope> found = new ArrayDeque<>();
        for (Scope scope : scopes) {
            if (scope.covers(file, type)) {
                if (found.isEmpty() || scope.precedes(found.peekFirst())) {
                    found.addFirst(scope);
                } else {
                    found.addLast(scope);
                }
            }
        }
        return found.stream().map(Scope::values).toList();
    }
}
