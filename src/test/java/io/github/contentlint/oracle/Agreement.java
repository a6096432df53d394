package io.github.contentlint.oracle;

import java.util.ArrayList;
import java.util.List;

/** How far the linter says what a generator says. */
final class Agreement {

    private final String subject;
    private final List<String> falseAlarms = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private int agreed;

    Agreement(String subject) {
        this.subject = subject;
    }

    /**
     * @param shown whether the reader sees all there is to see
     * @param detail what to print of it where the two differ
     */
    void add(boolean shown, Verdict linter, String detail) {
        if (linter == Verdict.UNKNOWN) {
            unknown.add(detail);
        } else if (shown == (linter != Verdict.BROKEN)) {
            agreed++;
        } else {
            (shown ? falseAlarms : misses).add(detail);
        }
    }

    /** Adds all of another's. */
    void add(Agreement part) {
        falseAlarms.addAll(part.falseAlarms);
        misses.addAll(part.misses);
        unknown.addAll(part.unknown);
        agreed += part.agreed;
    }

    List<String> falseAlarms() {
        return falseAlarms;
    }

    List<String> misses() {
        return misses;
    }

    /** Whether the linter is never wrong, though it may not know. */
    boolean isWhole() {
        return falseAlarms.isEmpty() && misses.isEmpty();
    }

    int total() {
        return agreed + falseAlarms.size() + misses.size() + unknown.size();
    }

    static String head() {
        return String.format("%-34s %6s %6s %6s %7s %7s", "", "refs", "agree", "false", "missed", "unknown");
    }

    String row() {
        return String.format(
                "%-34s %6d %6d %6d %7d %7d",
                subject, total(), agreed, falseAlarms.size(), misses.size(), unknown.size());
    }

    @Override
    public String toString() {
        return row();
    }

    /** Every reference on which the two differ, or the linter says nothing. */
    List<String> details() {
        List<String> lines = new ArrayList<>();
        falseAlarms.forEach(detail -> lines.add("  false alarm  " + detail));
        misses.forEach(detail -> lines.add("  missed       " + detail));
        unknown.forEach(detail -> lines.add("  unknown      " + detail));
        return lines;
    }
}
