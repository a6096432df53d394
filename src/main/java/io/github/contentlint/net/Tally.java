package io.github.contentlint.net;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The verdicts so far, until every inquiry has its own. Changed by one thread, which another waits for. */
final class Tally {

    private final Collection<Inquiry> inquiries;
    private final Journal journal;
    private final Reachability reachability;
    private final Map<URI, Verdict> verdicts = new HashMap<>();
    private final CompletableFuture<Map<URI, Verdict>> all = new CompletableFuture<>();

    /**
     * @param inquiries one at least
     */
    Tally(Collection<Inquiry> inquiries, Limits limits, Journal journal) {
        this.inquiries = inquiries;
        this.journal = journal;
        this.reachability = new Reachability(limits.hosts());
    }

    Map<URI, Verdict> await() throws InterruptedException {
        try {
            return all.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    boolean isDone() {
        return all.isDone();
    }

    /** A fault of ours ends the wait. */
    void fail(Throwable fault) {
        all.completeExceptionally(fault);
    }

    void tellProgress() {
        journal.progress(verdicts.size(), inquiries.size());
    }

    /** Some host answered. */
    void reached() {
        reachability.reached();
    }

    /** Some host was given up. */
    void givenUp(Verdict verdict) {
        if (isUnreached(verdict)) {
            reachability.unreachable(verdict.cause());
        }
        if (reachability.isNetworkDown()) {
            finish(Cause.NO_NETWORK);
        }
    }

    void conclude(Inquiry inquiry, Verdict verdict) {
        verdicts.put(inquiry.url(), verdict);
        if (verdicts.size() == inquiries.size()) {
            finish(Cause.OUT_OF_TIME);
        }
    }

    /**
     * @param left why what has no verdict has none
     */
    void finish(Cause left) {
        if (all.isDone()) {
            return;
        }
        inquiries.forEach(i -> verdicts.putIfAbsent(i.url(), Verdict.of(left)));
        if (reachability.wasNetworkDown()) {
            journal.networkUnavailable();
            verdicts.replaceAll((url, verdict) -> isUnreached(verdict) ? Verdict.of(Cause.NO_NETWORK) : verdict);
        }
        all.complete(Map.copyOf(verdicts));
    }

    private static boolean isUnreached(Verdict verdict) {
        return verdict.cause().isOfHost() && verdict.standing() != Cause.Standing.UNDECIDED;
    }
}
