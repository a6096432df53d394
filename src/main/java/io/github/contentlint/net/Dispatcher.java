package io.github.contentlint.net;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Lets each host have its requests in turn, apart in time and few at once, until every inquiry has its verdict or the time
 * is over. All that changes is changed by the one thread of the coordinator.
 */
final class Dispatcher {

    private static final Duration PROGRESS = Duration.ofSeconds(10);

    private final Limits limits;
    private final Exchange exchange;
    private final ScheduledExecutorService coordinator;
    private final Journal journal;
    private final Map<String, HostLine> lines = new HashMap<>();
    private final Set<HostLine> waiting = new LinkedHashSet<>();
    private final Reachability reachability;
    private final Map<URI, Verdict> verdicts = new HashMap<>();
    private final CompletableFuture<Map<URI, Verdict>> all = new CompletableFuture<>();
    private final long end;
    private Collection<Inquiry> inquiries = Set.of();
    private int open;

    /**
     * @param coordinator of one thread, for this dispatcher alone
     */
    Dispatcher(Limits limits, Exchange exchange, ScheduledExecutorService coordinator, Journal journal) {
        this.limits = limits;
        this.exchange = exchange;
        this.coordinator = coordinator;
        this.journal = journal;
        this.reachability = new Reachability(limits.hosts());
        this.end = System.nanoTime() + limits.total().toNanos();
    }

    /** Waits for the last verdict. Called once. */
    Map<URI, Verdict> ask(Collection<Inquiry> asked) throws InterruptedException {
        inquiries = asked;
        later(Duration.ZERO, () -> asked.forEach(i -> admit(new HostLine.Job(i, i.first()), HostLine::add)));
        later(limits.total(), () -> finish(Cause.OUT_OF_TIME));
        coordinator.scheduleAtFixedRate(
                () -> journal.progress(verdicts.size(), asked.size()),
                PROGRESS.toMillis(),
                PROGRESS.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return all.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void later(Duration wait, Runnable task) {
        coordinator.schedule(() -> guarded(task), wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** A fault of ours ends the wait. */
    private void guarded(Runnable task) {
        try {
            if (!all.isDone()) {
                task.run();
            }
        } catch (RuntimeException | StackOverflowError e) {
            all.completeExceptionally(e);
        }
    }

    private void admit(HostLine.Job job, BiConsumer<HostLine, HostLine.Job> queue) {
        HostLine line = lines.computeIfAbsent(job.request().host(), host -> new HostLine(limits, System.nanoTime()));
        if (line.down().isPresent()) {
            conclude(job.inquiry(), line.down().get());
        } else {
            queue.accept(line, job);
            startNext(line);
        }
    }

    private void startNext(HostLine line) {
        while (line.hasTurn()) {
            if (open >= limits.atOnce()) {
                waiting.add(line);
                return;
            }
            long wait = line.untilTurn(System.nanoTime());
            if (wait > 0) {
                if (line.setTimer()) {
                    later(Duration.ofNanos(wait), () -> {
                        line.ring();
                        startNext(line);
                    });
                }
                return;
            }
            start(line, line.next());
        }
    }

    private void start(HostLine line, HostLine.Job job) {
        open++;
        Runnable onStart = () -> {
            long now = System.nanoTime();
            later(Duration.ZERO, () -> {
                line.started(now);
                startNext(line);
            });
        };
        exchange.ask(job.request(), onStart)
                .thenAcceptAsync(reply -> guarded(() -> take(line, job, reply)), coordinator);
    }

    private void take(HostLine line, HostLine.Job job, Reply reply) {
        open--;
        line.heard(job.request(), reply, System.nanoTime());
        if (line.hasAnswered()) {
            reachability.reached();
        }
        Next next = job.inquiry().next(job.request(), reply);
        if (next instanceof Next.Ask ask) {
            askAgain(line, job.inquiry(), ask);
        } else {
            conclude(line, job.inquiry(), ((Next.Done) next).verdict());
        }
        startNext(line);
        for (HostLine other : Set.copyOf(waiting)) {
            waiting.remove(other);
            startNext(other);
        }
    }

    private void askAgain(HostLine line, Inquiry inquiry, Next.Ask ask) {
        long now = System.nanoTime();
        if (ask.delay().toNanos() > end - now) {
            conclude(inquiry, ask.otherwise());
            return;
        }
        if (ask.otherwise().cause() == Cause.BUSY) {
            line.pause(ask.delay(), now);
        }
        HostLine.Job job = new HostLine.Job(inquiry, ask.request());
        if (ask.delay().isZero()) {
            admit(job, HostLine::addFirst);
        } else {
            later(ask.delay(), () -> admit(job, HostLine::addFirst));
        }
    }

    private void conclude(HostLine line, Inquiry inquiry, Verdict verdict) {
        conclude(inquiry, verdict);
        if (verdict.cause().isOfHost() && !line.hasAnswered() && line.down().isEmpty()) {
            line.giveUp(verdict).forEach(job -> conclude(job.inquiry(), verdict));
            if (isUnreached(verdict)) {
                reachability.unreachable(verdict.cause());
            }
            if (reachability.isNetworkDown()) {
                finish(Cause.NO_NETWORK);
            }
        }
    }

    private void conclude(Inquiry inquiry, Verdict verdict) {
        verdicts.put(inquiry.url(), verdict);
        if (verdicts.size() == inquiries.size()) {
            finish(Cause.OUT_OF_TIME);
        }
    }

    /**
     * @param left why what has no verdict has none
     */
    private void finish(Cause left) {
        inquiries.forEach(i -> verdicts.putIfAbsent(i.url(), Verdict.of(left)));
        if (reachability.wasNetworkDown()) {
            journal.networkUnavailable();
            verdicts.replaceAll((url, verdict) -> isUnreached(verdict) ? Verdict.of(Cause.NO_NETWORK) : verdict);
        }
        all.complete(verdicts);
    }

    private static boolean isUnreached(Verdict verdict) {
        return verdict.cause().isOfHost() && verdict.standing() != Cause.Standing.UNDECIDED;
    }
}
