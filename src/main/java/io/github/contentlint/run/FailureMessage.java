package io.github.contentlint.run;

import io.github.contentlint.lint.FailOn;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Gate;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.TerminalText;
import java.util.ArrayList;
import java.util.List;

/** Why the build failed: how many, the first few places, and what to do. */
final class FailureMessage {

    private final Messages messages;
    private final Language language;
    private final Gate gate;
    private final String explain;

    /**
     * @param explain the command that explains rules
     */
    FailureMessage(Messages messages, Language language, Gate gate, String explain) {
        this.messages = messages;
        this.language = language;
        this.gate = gate;
        this.explain = explain;
    }

    /**
     * @param reports names of the files that hold all findings
     */
    String of(Gate.Failure failure, List<String> reports) {
        RunText text = new RunText(language);
        List<String> lines = new ArrayList<>();
        lines.add(text.failure(failure, gate));
        failure.first().forEach(finding -> lines.add("  " + describe(finding)));
        int left = failure.count() - failure.first().size();
        if (left > 0) {
            lines.add("  " + text.more(left));
        }
        Finding first = failure.first().get(0);
        lines.add(text.remedy(explain, first.rule(), passing(first), reports));
        if (failure.cause() == Gate.Cause.TOO_MANY_WARNINGS) {
            lines.add(text.raise(failure.warnings()));
        }
        return String.join("\n", lines);
    }

    private Severity passing(Finding finding) {
        return gate.failOn() == FailOn.ERROR && finding.severity() == Severity.ERROR ? Severity.WARNING : Severity.INFO;
    }

    private String describe(Finding finding) {
        String place = TerminalText.of(finding.path()) + ":" + finding.start();
        return place + " " + TerminalText.of(messages.text(finding, language)) + " [" + finding.rule() + "]";
    }
}
