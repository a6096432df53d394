package io.github.contentlint.net;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The requests to one host, by name and port, that wait their turn, and what is known of it. */
final class HostLine {

    /** One request of an inquiry. */
    record Job(Inquiry inquiry, Request request) {}

    /** How many times further apart requests are to a host that has not answered yet. */
    private static final int UNKNOWN = 5;

    private final Limits limits;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private int open;
    private boolean starting;
    private long nextStart;
    private boolean timed;
    private boolean answered;
    private boolean prefersBody;
    private Optional<Verdict> down = Optional.empty();

    /**
     * @param now in nanoseconds, of {@link System#nanoTime()}
     */
    HostLine(Limits limits, long now) {
        this.limits = limits;
        this.nextStart = now;
    }

    void add(Job job) {
        waiting.addLast(job);
    }

    /** What was begun is brought to its end first, so that it soon shows whether there is any hope for a host. */
    void addFirst(Job job) {
        waiting.addFirst(job);
    }

    boolean hasTurn() {
        return !waiting.isEmpty() && !starting && open < limits.perHost();
    }

    /** Nanoseconds until the next request may start; not above zero where it may start now. */
    long untilTurn(long now) {
        return nextStart - now;
    }

    /** Whether a timer for the next start is to be set; true once until {@link #ring()}. */
    boolean setTimer() {
        boolean set = timed;
        timed = true;
        return !set;
    }

    void ring() {
        timed = false;
    }

    /** The next request, which leaves once its host's name is looked up. */
    Job next() {
        open++;
        starting = true;
        Job job = waiting.remove();
        Request request = job.request();
        return request.head() && prefersBody
                ? new Job(job.inquiry(), new Request(request.uri(), false, request.referer()))
                : job;
    }

    /** A request left. Until a host has answered, it is asked more slowly: there may be nobody. */
    void started(long now) {
        starting = false;
        nextStart = now + limits.spacing().multipliedBy(answered ? 1 : UNKNOWN).toNanos();
    }

    /**
     * Takes note of a reply. Where headers did not do, the next image is asked for at once with its body, until one turns
     * out to be large.
     */
    void heard(Request request, Reply reply, long now) {
        open--;
        if (reply instanceof Reply.Answer answer) {
            if (!answered) {
                answered = true;
                nextStart = now + limits.spacing().toNanos();
            }
            if (answer.isSuccess() || request.head()) {
                prefersBody = !answer.isLarge();
            }
        }
    }

    /** The server asks to be left alone. */
    void pause(Duration time, long now) {
        nextStart = Math.max(nextStart, now + time.toNanos());
    }

    boolean hasAnswered() {
        return answered;
    }

    /** The verdict on all images of a host that cannot be reached. */
    Optional<Verdict> down() {
        return down;
    }

    /** Gives it up, and returns what waited. */
    List<Job> giveUp(Verdict verdict) {
        down = Optional.of(verdict);
        List<Job> left = new ArrayList<>(waiting);
        waiting.clear();
        return left;
    }
}
