package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.Language;
import io.github.contentlint.report.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Progress")
class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final List<Line> lines = new ArrayList<>();
    private long now = -5 * SECOND;

    @Test
    @DisplayName("is told every ten seconds, and never on a short run")
    void isToldNowAndThen() {
        Progress progress = new Progress(new RunText(Language.EN), 1000, () -> now, lines::add);
        now += 9 * SECOND;
        progress.accept(1);
        assertThat(lines).isEmpty();
        now += 2 * SECOND;
        progress.accept(2);
        progress.accept(3);
        now += 25 * SECOND;
        progress.accept(400);
        assertThat(lines).extracting(Line::text).containsExactly("2 of 1000 posts", "400 of 1000 posts");
    }
}
