package io.github.contentlint.report;

import io.github.contentlint.lint.Finding;
import io.github.contentlint.text.Position;
import java.util.Optional;

/** Lines and columns that follow from a finding alone: those of the line its excerpt shows and of the line it ends in. */
record KnownPositions(Finding finding) {

    Optional<Position> of(int offset) {
        int line = finding.span().start() - finding.start().column() + 1;
        if (line <= offset && offset <= excerptEnd()) {
            return Optional.of(new Position(finding.start().line(), offset - line + 1));
        }
        int lastLine = finding.span().end() - finding.end().column() + 1;
        if (lastLine <= offset && offset <= finding.span().end()) {
            return Optional.of(new Position(finding.end().line(), offset - lastLine + 1));
        }
        return Optional.empty();
    }

    private int excerptEnd() {
        int start = finding.span().start() - finding.excerpt().start();
        return start + finding.excerpt().text().length();
    }
}
