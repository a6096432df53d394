package io.github.contentlint.site;

import java.util.Optional;
import java.util.Set;

/** The {@link Branches} that Liquid's tags make. */
final class LiquidBranches {

    private static final Set<String> UNDECIDED = Set.of("case", "for", "tablerow", "capture");
    private static final Set<String> ENDS =
            Set.of("endif", "endunless", "endcase", "endfor", "endtablerow", "endcapture");

    private final Branches branches = new Branches();

    /** Takes note of a tag, which may begin, turn or end a branch. */
    void pass(String name, String arguments, LiquidScope scope) {
        switch (name) {
            case "if" -> branches.open(scope.holds(arguments));
            case "unless" -> branches.open(scope.holds(arguments).map(holds -> !holds));
            case "elsif" -> branches.turn(scope.holds(arguments));
            case "else" -> branches.turn(Optional.of(true));
            default -> {
                if (UNDECIDED.contains(name)) {
                    branches.open(Optional.empty());
                } else if (ENDS.contains(name)) {
                    branches.close();
                }
            }
        }
    }

    boolean isSure() {
        return branches.isSure();
    }

    boolean isNever() {
        return branches.isNever();
    }
}
