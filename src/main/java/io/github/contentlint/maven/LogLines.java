package io.github.contentlint.maven;

import io.github.contentlint.report.Line;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Lines to Maven's log, each under its level; colour and prefix are Maven's. */
record LogLines(Log log) implements Consumer<Line> {

    @Override
    public void accept(Line line) {
        switch (line.level()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            default -> log.info(line.text());
        }
    }
}
