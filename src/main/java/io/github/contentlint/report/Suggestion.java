package io.github.contentlint.report;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.text.Span;
import java.util.List;
import java.util.Optional;

/** What a fix would make of the spot, as far as the excerpt shows it. */
final class Suggestion {

    private static final int SHOWN = 60;

    private final Wording wording;

    Suggestion(Wording wording) {
        this.wording = wording;
    }

    Optional<String> of(Finding finding) {
        return finding.fix()
                .filter(fix -> !fix.edits().isEmpty())
                .map(fix -> change(finding, fix.edits())
                        + (fix.safety() == Fix.Safety.SAFE
                                ? wording.say("（可自动修改）", " (safe fix)")
                                : wording.say("（请确认后再改）", " (check before you take it)")));
    }

    private String change(Finding finding, List<Edit> edits) {
        Span spot = edits.stream().map(Edit::span).reduce(finding.span(), Span::to);
        int origin = finding.span().start() - finding.excerpt().start();
        String shown = finding.excerpt().text();
        if (spot.start() < origin || spot.end() > origin + shown.length()) {
            return beyondExcerpt(finding, edits);
        }
        String mended = mended(shown, spot, origin, edits);
        if (spot.equals(finding.span())) {
            return replacement(mended);
        }
        String now = cut(shown.substring(spot.start() - origin, spot.end() - origin));
        return mended.isBlank()
                ? wording.say("删去：%s", "delete: %s", now)
                : wording.say("改：%s → %s", "change: %s → %s", now, cut(mended));
    }

    private String replacement(String text) {
        return text.isBlank() ? wording.say("删去", "delete it") : wording.say("改为：%s", "write: %s", cut(text));
    }

    private static String mended(String shown, Span spot, int origin, List<Edit> edits) {
        StringBuilder mended = new StringBuilder();
        int at = spot.start();
        for (Edit edit : edits) {
            mended.append(shown, at - origin, edit.span().start() - origin).append(edit.replacement());
            at = edit.span().end();
        }
        return mended.append(shown, at - origin, spot.end() - origin).toString();
    }

    /** Without the text around them, edits on other lines can only be counted. */
    private String beyondExcerpt(Finding finding, List<Edit> edits) {
        if (edits.size() == 1 && edits.get(0).span().contains(finding.span())) {
            return replacement(edits.get(0).replacement());
        }
        boolean deletes = edits.stream().allMatch(e -> e.replacement().isEmpty());
        return deletes
                ? wording.say("删去 %d 处", "delete in %d place%s", edits.size(), edits.size() == 1 ? "" : "s")
                : wording.say("改动 %d 处", "change in %d place%s", edits.size(), edits.size() == 1 ? "" : "s");
    }

    /** In quotes where a blank at its ends would not be seen. */
    private static String cut(String text) {
        String shown = text.length() <= SHOWN ? TerminalText.of(text) : TerminalText.of(head(text)) + "…";
        return text.equals(text.strip()) ? shown : "“" + shown + "”";
    }

    private static String head(String text) {
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end);
    }
}
