package io.github.contentlint.net;

import java.util.EnumSet;
import java.util.Set;

/** Whether the failures to reach hosts are the hosts' or this machine's own. */
final class Reachability {

    /** What hosts are not to blame for. */
    private static final Set<Cause> OWN = EnumSet.of(Cause.NO_NAME_SERVER, Cause.UNREACHABLE);

    private final int enough;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private boolean reached;
    private int unreachable;

    /**
     * @param enough how many hosts, none of them reached, say that there is no network
     */
    Reachability(int enough) {
        this.enough = enough;
    }

    void reached() {
        reached = true;
    }

    void unreachable(Cause cause) {
        if (cause == Cause.TLS) {
            reached = true;
        } else {
            unreachable++;
            causes.add(cause);
        }
    }

    boolean isNetworkDown() {
        return !reached && unreachable >= enough;
    }

    /** The same once nothing more will be known. */
    boolean wasNetworkDown() {
        return isNetworkDown() || !reached && unreachable > 0 && OWN.containsAll(causes);
    }
}
