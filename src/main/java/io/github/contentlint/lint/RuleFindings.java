package io.github.contentlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one rule finds in one post. Beyond a number that nobody reads, findings are counted, so that memory holds. */
final class RuleFindings {

    /** About 1 KB each. */
    static final int MOST = 10_000;

    private final List<Finding> kept = new ArrayList<>();
    private Optional<Report> firstLeftOut = Optional.empty();
    private int leftOut;

    /** Whether there is room for this one; where there is none it is counted. */
    boolean admits(Report report) {
        if (kept.size() < MOST) {
            return true;
        }
        if (leftOut++ == 0) {
            firstLeftOut = Optional.of(report);
        }
        return false;
    }

    void add(Finding finding) {
        kept.add(finding);
    }

    List<Finding> kept() {
        return kept;
    }

    /** How many were not kept, said where the first of them is. */
    Optional<Report> leftOut(String rule) {
        return firstLeftOut.map(
                first -> Report.at(first.span(), "more").arg("rule", rule).arg("count", leftOut));
    }
}
