package io.github.contentlint.report;

import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The posts with most errors, then most warnings. Findings come post by post; only the worst are remembered. */
final class WorstPosts {

    /** How many findings a post has. */
    record Count(String path, int errors, int warnings) {

        private static final Comparator<Count> WORST_FIRST = Comparator.comparingInt(Count::errors)
                .thenComparingInt(Count::warnings)
                .reversed()
                .thenComparing(Count::path);

        private Count plus(Severity severity) {
            return new Count(
                    path,
                    errors + (severity == Severity.ERROR ? 1 : 0),
                    warnings + (severity == Severity.WARNING ? 1 : 0));
        }
    }

    private final int size;
    private final PriorityQueue<Count> worst = new PriorityQueue<>(Count.WORST_FIRST.reversed());
    private Count current = new Count("", 0, 0);

    WorstPosts(int size) {
        this.size = size;
    }

    void add(Finding finding) {
        if (!finding.path().equals(current.path())) {
            endPost();
            current = new Count(finding.path(), 0, 0);
        }
        current = current.plus(finding.severity());
    }

    private void endPost() {
        if (current.errors() + current.warnings() > 0) {
            worst.add(current);
            if (worst.size() > size) {
                worst.remove();
            }
        }
    }

    /** To be asked once, after the last finding. */
    List<Count> worstFirst() {
        endPost();
        return worst.stream().sorted(Count.WORST_FIRST).toList();
    }
}
