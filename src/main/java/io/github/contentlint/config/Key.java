package io.github.contentlint.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything that can be set, under the same name in {@code .content-lint.yml}, in the POM and, but for rules, by {@code -Dcontent.*}. */
public enum Key {
    SITE("site"),
    SITE_VERSION("siteVersion"),
    SITE_DIRECTORY("siteDirectory"),
    INCLUDES("includes"),
    EXCLUDES("excludes"),
    FAIL_ON("failOn"),
    MAX_WARNINGS("maxWarnings"),
    SKIP("skip"),
    THREADS("threads"),
    LOCALE("locale"),
    REPORTS("reports"),
    MAX_PRINTED("maxPrinted"),
    MAX_POST_SIZE("maxPostSize"),
    VERBOSE("verbose"),
    ONLY("only"),
    RULES("rules");

    private final String id;

    Key(String id) {
        this.id = id;
    }

    /** As it is written. */
    public String id() {
        return id;
    }

    static Optional<Key> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Key::id).toList();
    }
}
