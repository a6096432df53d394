package io.github.contentlint.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** Whether Liquid gets to a place: what is known of the conditions and loops around it. */
final class LiquidBranches {

    private static final Set<String> OTHERS = Set.of("case", "for", "tablerow", "capture");

    private enum Run {
        SURELY,
        MAYBE,
        NEVER
    }

    private final Deque<Run> open = new ArrayDeque<>();

    /** Takes note of a tag, which may begin, turn or end a branch. */
    void pass(String name, String arguments, LiquidScope scope) {
        switch (name) {
            case "if" -> open.push(run(scope.holds(arguments)));
            case "unless" -> open.push(run(scope.holds(arguments).map(holds -> !holds)));
            case "elsif" -> turn(Run.MAYBE);
            case "else" -> turn(Run.SURELY);
            default -> {
                if (OTHERS.contains(name)) {
                    open.push(Run.MAYBE);
                } else if (ends(name) && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
    }

    private static boolean ends(String name) {
        String begun = name.startsWith("end") ? name.substring("end".length()) : "";
        return begun.equals("if") || begun.equals("unless") || OTHERS.contains(begun);
    }

    private static Run run(Optional<Boolean> holds) {
        return holds.map(h -> h ? Run.SURELY : Run.NEVER).orElse(Run.MAYBE);
    }

    /**
     * @param afterNever what becomes of the branch where none before it ran
     */
    private void turn(Run afterNever) {
        if (!open.isEmpty()) {
            open.push(
                    switch (open.pop()) {
                        case SURELY -> Run.NEVER;
                        case MAYBE -> Run.MAYBE;
                        case NEVER -> afterNever;
                    });
        }
    }

    boolean isSure() {
        return open.stream().allMatch(run -> run == Run.SURELY);
    }

    boolean isNever() {
        return open.contains(Run.NEVER);
    }
}
