package io.github.contentlint.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Whether a template gets to the place it is read up to: what is known of the conditions and loops around it. */
final class Branches {

    private enum Run {
        SURELY,
        MAYBE,
        NEVER
    }

    private final Deque<Run> open = new ArrayDeque<>();

    /**
     * A branch begins.
     *
     * @param holds its condition, empty where that is not known
     */
    void open(Optional<Boolean> holds) {
        open.push(holds.map(h -> h ? Run.SURELY : Run.NEVER).orElse(Run.MAYBE));
    }

    /**
     * The branch ends, and another begins that runs only where it did not.
     *
     * @param holds the condition of the other, empty where that is not known
     */
    void turn(Optional<Boolean> holds) {
        if (!open.isEmpty()) {
            Run before = open.pop();
            open(before == Run.SURELY ? Optional.of(false) : before == Run.NEVER ? holds : Optional.empty());
        }
    }

    /** The last branch ends. */
    void close() {
        open.poll();
    }

    boolean isSure() {
        return open.stream().allMatch(run -> run == Run.SURELY);
    }

    boolean isNever() {
        return open.contains(Run.NEVER);
    }
}
