package io.github.contentlint.run;

import io.github.contentlint.lint.Severity;
import io.github.contentlint.net.Journal;
import io.github.contentlint.report.Line;
import java.util.function.Consumer;

/** What asking other servers says of itself, on the screen. */
record RemoteLines(RunText text, Consumer<Line> out) implements Journal {

    @Override
    public void progress(int answered, int all) {
        out.accept(new Line(Severity.INFO, text.remoteProgress(answered, all)));
    }

    @Override
    public void networkUnavailable() {
        out.accept(new Line(Severity.WARNING, text.networkUnavailable()));
    }

    @Override
    public void cacheIgnored(String file, String reason) {
        out.accept(new Line(Severity.WARNING, text.cacheIgnored(file, reason)));
    }
}
