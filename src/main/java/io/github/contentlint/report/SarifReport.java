package io.github.contentlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * SARIF 2.1.0 (OASIS, with Errata 01), for code scanning and editors. Holds no time and no absolute path: the same
 * findings make the same bytes. A byte order mark counts in no position, as the standard asks (3.30.1).
 */
public final class SarifReport implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Messages messages;
    private final Language language;
    private final List<RuleInfo> rules;
    private final String version;

    /**
     * @param rules all there are; those with findings are described in the report
     * @param version of this plugin
     */
    public SarifReport(Messages messages, Language language, List<RuleInfo> rules, String version) {
        this.messages = messages;
        this.language = language;
        this.rules = List.copyOf(rules);
        this.version = version;
    }

    @Override
    public void write(LintResult result, Writer out) throws IOException {
        List<RuleInfo> occurred =
                rules.stream().filter(r -> result.counts().containsKey(r.id())).toList();
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(indented());
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            writeRun(result, occurred, new SarifJson(json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeRun(LintResult result, List<RuleInfo> occurred, SarifJson json) throws IOException {
        json.startObject();
        json.startObject("tool").startObject("driver");
        json.text("name", "content-maven-plugin").text("version", version).text("language", locale());
        new SarifRules(messages, language, json).write(occurred);
        json.endObject().endObject();
        json.text("language", locale());
        json.startObject("originalUriBaseIds").startObject(SarifJson.BASE);
        json.message("description", "The top of the repository or of the build.");
        json.endObject().endObject();
        json.text("columnKind", "utf16CodeUnits");
        json.startArray("newlineSequences").text("\r\n").text("\n").text("\r").endArray();
        json.startArray("results");
        writeResults(result.findings(), occurred, json);
        json.endArray();
        json.endObject();
    }

    private void writeResults(LintResult.Findings findings, List<RuleInfo> occurred, SarifJson json) {
        SarifResults results = new SarifResults(messages, language, occurred, json);
        findings.forEach(finding -> write(finding, results));
    }

    private static void write(Finding finding, SarifResults results) {
        try {
            results.write(finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String locale() {
        return language == Language.ZH ? "zh-CN" : "en-US";
    }

    /** The same line ends on every system. */
    private static DefaultPrettyPrinter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
