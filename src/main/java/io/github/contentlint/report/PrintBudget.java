package io.github.contentlint.report;

import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Severity;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which findings are printed in full when there are too many. Errors come first, then warnings: an error is not pushed
 * off the screen by a thousand warnings in the posts before it. Among equals the first ones are printed.
 */
final class PrintBudget {

    private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);
    private final int total;

    PrintBudget(LintResult result, int maxPrinted, boolean verbose) {
        int free = maxPrinted;
        int sum = 0;
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            int count = severity == Severity.INFO && !verbose ? 0 : result.count(severity);
            int share = Math.min(free, count);
            left.put(severity, share);
            free -= share;
            sum += count;
        }
        this.total = sum;
    }

    /** How many findings there are of the severities that are printed at all. */
    int total() {
        return total;
    }

    boolean take(Severity severity) {
        return left.merge(severity, -1, Integer::sum) >= 0;
    }
}
