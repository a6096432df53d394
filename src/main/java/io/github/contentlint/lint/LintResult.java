package io.github.contentlint.lint;

import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * What a run found.
 *
 * @param posts how many posts were read
 * @param counts findings by rule and severity
 * @param undecided how often a rule could not know, by cause
 * @param findings all findings, in the order of the files and their text
 */
public record LintResult(
        int posts,
        SortedMap<String, Map<Severity, Integer>> counts,
        SortedMap<String, Integer> undecided,
        Findings findings) {

    /** Findings that can be gone through as often as needed, from a spool. */
    public interface Findings {
        void forEach(Consumer<Finding> action);
    }

    /** How many findings have a severity. */
    public int count(Severity severity) {
        return counts.values().stream()
                .mapToInt(c -> c.getOrDefault(severity, 0))
                .sum();
    }
}
