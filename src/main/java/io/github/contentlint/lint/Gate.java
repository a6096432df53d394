package io.github.contentlint.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Decides whether findings fail the build.
 *
 * @param failOn the lowest severity that does
 * @param maxWarnings more warnings fail as well, unless {@code failOn} is never
 */
public record Gate(FailOn failOn, OptionalInt maxWarnings) {

    /** Why a build fails. */
    public enum Cause {
        /** Findings of a severity that fails. */
        SEVERITY,
        /** More warnings than allowed. */
        TOO_MANY_WARNINGS
    }

    /**
     * That a build fails.
     *
     * @param count how many findings fail it
     * @param first the first few of those; never empty
     */
    public record Failure(Cause cause, int errors, int warnings, int count, List<Finding> first) {}

    private static final int SHOWN = 3;

    /** Empty where the build passes. */
    public Optional<Failure> judge(LintResult result) {
        int errors = result.count(Severity.ERROR);
        int warnings = result.count(Severity.WARNING);
        int failing = Arrays.stream(Severity.values())
                .filter(failOn::fails)
                .mapToInt(result::count)
                .sum();
        if (failing > 0) {
            return Optional.of(new Failure(Cause.SEVERITY, errors, warnings, failing, first(result, failOn::fails)));
        }
        if (failOn != FailOn.NEVER && maxWarnings.isPresent() && warnings > maxWarnings.getAsInt()) {
            return Optional.of(new Failure(
                    Cause.TOO_MANY_WARNINGS, errors, warnings, warnings, first(result, Severity.WARNING::equals)));
        }
        return Optional.empty();
    }

    private static List<Finding> first(LintResult result, Predicate<Severity> failing) {
        List<Finding> first = new ArrayList<>();
        result.findings().forEach(finding -> {
            if (first.size() < SHOWN && failing.test(finding.severity())) {
                first.add(finding);
            }
        });
        return first;
    }
}
