package io.github.contentlint.report;

import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Severity;
import java.util.function.Consumer;

/** Findings for the screen, an empty line between posts. */
final class FindingLines {

    private static final String INDENT = "    ";

    private final Messages messages;
    private final Language language;
    private final Suggestion suggestion;
    private final Consumer<Line> out;
    private String path = "";

    FindingLines(Messages messages, Language language, Consumer<Line> out) {
        this.messages = messages;
        this.language = language;
        this.suggestion = new Suggestion(new Wording(language));
        this.out = out;
    }

    void print(Finding finding) {
        if (!path.isEmpty() && !path.equals(finding.path())) {
            out.accept(new Line(Severity.INFO, ""));
        }
        path = finding.path();
        line(
                finding,
                "%s:%s %s %s [%s]"
                        .formatted(
                                TerminalText.of(path),
                                finding.start(),
                                finding.severity().id(),
                                TerminalText.of(messages.text(finding, language)),
                                finding.rule()));
        if (!finding.excerpt().text().isBlank()) {
            TerminalText.Marked marked = TerminalText.mark(finding.excerpt());
            line(finding, INDENT + marked.text());
            line(finding, INDENT + marked.carets());
        }
        suggestion.of(finding).ifPresent(text -> line(finding, INDENT + text));
    }

    private void line(Finding finding, String text) {
        out.accept(new Line(finding.severity(), text));
    }
}
