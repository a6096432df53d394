package io.github.contentlint.run;

import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.Line;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Says on a long run, now and then, how far it has come. Used by one thread. */
final class Progress implements IntConsumer {

    private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

    private final RunText text;
    private final int total;
    private final LongSupplier nanos;
    private final Consumer<Line> out;
    private long next;

    /**
     * @param nanos a clock
     */
    Progress(RunText text, int total, LongSupplier nanos, Consumer<Line> out) {
        this.text = text;
        this.total = total;
        this.nanos = nanos;
        this.out = out;
        this.next = nanos.getAsLong() + INTERVAL;
    }

    @Override
    public void accept(int done) {
        long now = nanos.getAsLong();
        if (now - next >= 0) {
            next = now + INTERVAL;
            out.accept(new Line(Severity.INFO, text.progress(done, total)));
        }
    }
}
