package io.github.contentlint.report;

import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings are printed in full when there are too many. Errors come first, then warnings: an error is not pushed
 * off the screen by a thousand warnings in the posts before it. Within a severity the rules share what there is, so that
 * one slip made ten thousand times leaves room for the others. Of each rule the first ones are printed.
 */
final class PrintBudget {

    private record Kind(Severity severity, String rule) {}

    private final Map<Kind, Integer> left = new HashMap<>();
    private final int total;

    PrintBudget(LintResult result, int maxPrinted, boolean verbose) {
        List<Severity> printed = verbose
                ? List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                : List.of(Severity.ERROR, Severity.WARNING);
        int free = maxPrinted;
        for (Severity severity : printed) {
            free = share(result, severity, free);
        }
        this.total = printed.stream().mapToInt(result::count).sum();
    }

    /** Rules with few findings take what they need, and what they leave goes to those with more. Returns what is left. */
    private int share(LintResult result, Severity severity, int free) {
        List<String> fewestFirst = result.counts().keySet().stream()
                .filter(rule -> count(result, rule, severity) > 0)
                .sorted((a, b) -> count(result, a, severity) - count(result, b, severity))
                .toList();
        int rest = free;
        for (int i = 0; i < fewestFirst.size(); i++) {
            String rule = fewestFirst.get(i);
            int share = Math.min(count(result, rule, severity), rest / (fewestFirst.size() - i));
            left.put(new Kind(severity, rule), share);
            rest -= share;
        }
        return rest;
    }

    private static int count(LintResult result, String rule, Severity severity) {
        return result.counts().get(rule).getOrDefault(severity, 0);
    }

    /** How many findings there are of the severities that are printed at all. */
    int total() {
        return total;
    }

    /** Whether the next finding of this kind is printed. */
    boolean take(Severity severity, String rule) {
        return left.merge(new Kind(severity, rule), -1, Integer::sum) >= 0;
    }
}
