package io.github.contentlint.net;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Tally tally;
    private final Map<String, HostLine> lines = new HashMap<>();
    private final Set<HostLine> waiting = new LinkedHashSet<>();
    private final long end;
    private int open;

    /**
     * @param coordinator of one thread, for this dispatcher alone
     */
    Dispatcher(Limits limits, Exchange exchange, ScheduledExecutorService coordinator, Tally tally) {
        this.limits = limits;
        this.exchange = exchange;
        this.coordinator = coordinator;
        this.tally = tally;
        this.end = System.nanoTime() + limits.total().toNanos();
    }

    /** Begins; the tally tells when it is over. */
    void start(Collection<Inquiry> inquiries) {
        later(Duration.ZERO, () -> inquiries.forEach(i -> admit(new HostLine.Job(i, i.first()), HostLine::add)));
        later(limits.total(), () -> tally.finish(Cause.OUT_OF_TIME));
        coordinator.scheduleAtFixedRate(
                () -> guarded(tally::tellProgress), PROGRESS.toMillis(), PROGRESS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void later(Duration wait, Runnable task) {
        coordinator.schedule(() -> guarded(task), wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void guarded(Runnable task) {
        try {
            if (!tally.isDone()) {
                task.run();
            }
        } catch (RuntimeException | StackOverflowError e) {
            tally.fail(e);
        }
    }

    private void admit(HostLine.Job job, BiConsumer<HostLine, HostLine.Job> queue) {
        HostLine line = lines.computeIfAbsent(job.request().host(), host -> new HostLine(limits, System.nanoTime()));
        if (line.down().isPresent()) {
            tally.conclude(job.inquiry(), line.down().get());
        } else {
            queue.accept(line, job);
            startNext(line);
        }
    }

    private void startNext(HostLine line) {
        while (line.hasTurn() && !tally.isDone()) {
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
            tally.reached();
        }
        Next next = job.inquiry().next(job.request(), reply);
        if (next instanceof Next.Ask ask) {
            askAgain(line, job.inquiry(), ask);
        } else {
            conclude(line, job.inquiry(), ((Next.Done) next).verdict());
        }
        startNext(line);
        while (open < limits.atOnce() && !waiting.isEmpty()) {
            HostLine other = waiting.iterator().next();
            waiting.remove(other);
            startNext(other);
        }
    }

    private void askAgain(HostLine line, Inquiry inquiry, Next.Ask ask) {
        long now = System.nanoTime();
        if (ask.delay().toNanos() > end - now) {
            tally.conclude(inquiry, ask.otherwise());
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
        if (verdict.cause().isOfHost() && !line.hasAnswered() && line.down().isEmpty()) {
            List<HostLine.Job> left = line.giveUp(verdict);
            tally.givenUp(verdict);
            left.forEach(job -> tally.conclude(job.inquiry(), verdict));
        }
        tally.conclude(inquiry, verdict);
    }
}
