package io.github.contentlint.lint;

import java.util.List;
import java.util.Map;

/**
 * What is left of a post once it was linted.
 *
 * @param read whether it was there and read
 * @param notes one for each rule, {@link #NO_NOTE} for rules that take none
 */
record PostResult(
        String path, boolean read, List<Finding> findings, List<Object> notes, Map<String, Integer> undecided) {

    static final Object NO_NOTE = new Object();
}
