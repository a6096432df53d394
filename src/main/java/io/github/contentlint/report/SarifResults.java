package io.github.contentlint.report;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.text.Position;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings as results of a SARIF report. */
final class SarifResults {

    /** Of a finding about no post. */
    private static final String WHOLE_SITE = ".";

    private final Messages messages;
    private final Language language;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final Map<String, RuleInfo> rules = new HashMap<>();
    private final SarifJson json;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Suggestion suggestion;

    /**
     * @param rules described in the report, in their order
     */
    SarifResults(Messages messages, Language language, List<RuleInfo> rules, SarifJson json) {
        this.messages = messages;
        this.language = language;
        for (RuleInfo rule : rules) {
            this.ruleIndexes.put(rule.id(), ruleIndexes.size());
            this.rules.put(rule.id(), rule);
        }
        this.json = json;
        this.suggestion = new Suggestion(new Wording(language));
    }

    void write(Finding finding) throws IOException {
        json.startObject().text("ruleId", finding.rule());
        if (ruleIndexes.containsKey(finding.rule())) {
            json.number("ruleIndex", ruleIndexes.get(finding.rule()));
        }
        json.text("level", SarifJson.level(finding.severity()));
        json.message("message", withoutLinks(messages.text(finding, language)));
        if (!finding.path().equals(WHOLE_SITE)) {
            writeLocation(finding);
        }
        json.startObject("partialFingerprints").text("contentLint/v1", fingerprints.next(finding));
        json.endObject();
        if (finding.fix().isPresent() && !finding.fix().get().edits().isEmpty()) {
            writeFix(finding, finding.fix().get());
        }
        writeGrade(finding);
        json.endObject();
    }

    private void writeGrade(Finding finding) throws IOException {
        json.startObject("properties").text("grade", finding.grade());
        RuleInfo rule = rules.get(finding.rule());
        int confidence =
                rule == null ? Grade.UNKNOWN : rule.grade(finding.grade()).confidence();
        if (confidence != Grade.UNKNOWN) {
            json.percent("confidence", confidence);
        }
        json.endObject();
    }

    private void writeLocation(Finding finding) throws IOException {
        json.startArray("locations").startObject().startObject("physicalLocation");
        json.artifactLocation(finding.path());
        json.startObject("region");
        writeLines(finding.start(), finding.end());
        json.endObject();
        json.endObject().endObject().endArray();
    }

    private void writeFix(Finding finding, Fix fix) throws IOException {
        json.startArray("fixes").startObject();
        json.message("description", suggestion.of(finding).orElseThrow());
        json.startArray("artifactChanges").startObject();
        json.artifactLocation(finding.path());
        json.startArray("replacements");
        for (Edit edit : fix.edits()) {
            json.startObject();
            writeDeletedRegion(edit.span(), new KnownPositions(finding));
            if (!edit.replacement().isEmpty()) {
                json.message("insertedContent", edit.replacement());
            }
            json.endObject();
        }
        json.endArray().endObject().endArray();
        json.startObject("properties").text("safety", fix.safety().name().toLowerCase(Locale.ROOT));
        json.endObject();
        json.endObject().endArray();
    }

    /** By line and column where they are known: of characters the standard does not say whether an emoji is one or two. */
    private void writeDeletedRegion(Span span, KnownPositions positions) throws IOException {
        Optional<Position> start = positions.of(span.start());
        Optional<Position> end = positions.of(span.end());
        json.startObject("deletedRegion");
        if (start.isPresent() && end.isPresent()) {
            writeLines(start.get(), end.get());
        } else {
            json.number("charOffset", span.start()).number("charLength", span.length());
        }
        json.endObject();
    }

    private void writeLines(Position start, Position end) throws IOException {
        json.number("startLine", start.line()).number("startColumn", start.column());
        json.number("endLine", end.line()).number("endColumn", end.column());
    }

    /** Viewers take {@code [text](target)} in a message for a link (3.11.6), {@code ![alt](a.png)} quoted from a post too. */
    private static String withoutLinks(String message) {
        return message.replace("](", "\\](");
    }
}
