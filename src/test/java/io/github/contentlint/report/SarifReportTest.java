package io.github.contentlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report is valid SARIF 2.1.0, says the right places, and is the same for the same findings. */
class SarifReportTest {

    private static final List<RuleInfo> RULES = List.of(SamplePost.MARKUP, SamplePost.TYPO);
    private static final int MANY = 1000;

    private final Messages messages = new Messages();

    @Test
    void isValidAgainstTheSchemaOfTheStandard() throws IOException {
        assertThat(errors(write(SamplePost.result(2, findings())))).isEmpty();
        assertThat(errors(write(SamplePost.result(0, List.of())))).isEmpty();
        assertThat(errors("{\"version\":\"2.1.0\"}")).isNotEmpty();
    }

    @Test
    void looksLikeThis() throws IOException {
        Golden.check("report.sarif", write(SamplePost.result(2, findings())));
    }

    @Test
    void speaksChineseWhenAsked() {
        String sarif = write(SamplePost.result(2, findings()), Language.ZH);
        assertThat(errors(sarif)).isEmpty();
        assertThat(run(sarif).at("/language").asString()).isEqualTo("zh-CN");
        assertThat(run(sarif).at("/results/0/message/text").asString()).isEqualTo("“浪潮地起点”：名词前用“的”");
        assertThat(run(sarif).at("/tool/driver/rules/1/fullDescription/text").asString())
                .isEqualTo("这一页只供测试使用，分两行写。");
    }

    @Test
    void severitiesAreLevels() {
        SamplePost post = SamplePost.of("a.md", "<b>\n");
        List<Finding> findings = List.of(
                post.markup(Severity.ERROR, new Span(0, 1), Optional.empty()),
                post.markup(Severity.WARNING, new Span(0, 2), Optional.empty()),
                post.markup(Severity.INFO, new Span(0, 3), Optional.empty()));
        assertThat(run(write(SamplePost.result(1, findings))).findValuesAsString("level"))
                .containsExactly("warning", "error", "warning", "note");
    }

    @Test
    void anyPathIsARelativeUri() {
        List<String> paths = List.of("_posts/浪潮 1.md", "a:b/c%#?.md", "行\n\"🎉\\.md", "\uD83C.md");
        List<Finding> findings =
                paths.stream().map(p -> SamplePost.of(p, "地").typo("地")).toList();
        String sarif = write(SamplePost.result(4, findings));
        assertThat(errors(sarif)).isEmpty();
        assertThat(run(sarif).findValuesAsString("uri"))
                .containsExactly(
                        "_posts/%E6%B5%AA%E6%BD%AE%201.md",
                        "a%3Ab/c%25%23%3F.md", "%E8%A1%8C%0A%22%F0%9F%8E%89%5C.md", "%3F.md");
    }

    @Test
    void anyTextIsWellFormedUtf8() {
        SamplePost post = SamplePost.of("a.md", "\uDF89地\uD83C\u0000\u2028🎉\n");
        Finding finding = post.typo("\uDF89地\uD83C", Fix.unsafe(new Span(0, 3), "\uD83C的🎉"));
        String sarif = write(SamplePost.result(1, List.of(finding)));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(sarif)).isTrue();
        assertThat(errors(sarif)).isEmpty();
        assertThat(run(sarif).findValue("insertedContent").get("text").asString())
                .isEqualTo("\uFFFD的🎉");
    }

    @Test
    void aFixAppliedByItsRegionsMendsThePost() {
        String text = "一🎉\r\n<b>\r\n<b>x</b> y\r\n</b>z\r\n";
        SamplePost post = new SamplePost(
                "a.md", SourceText.decode(Path.of("a.md"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertThat(post.source().text()).startsWith("一");
        Span inner = new Span(text.indexOf("<b>x"), text.indexOf(" y"));
        Fix fix = new Fix(
                Fix.Safety.SAFE,
                List.of(
                        new Edit(new Span(inner.start(), inner.start() + 3), ""),
                        new Edit(new Span(inner.end() - 4, inner.end()), "!"),
                        new Edit(Span.at(text.indexOf("z")), "Z")));
        String sarif = write(SamplePost.result(1, List.of(post.markup(Severity.WARNING, inner, Optional.of(fix)))));
        assertThat(apply(run(sarif).findValue("replacements"), post.source()))
                .isEqualTo("一🎉\r\n<b>\r\nx! y\r\n</b>Zz\r\n");
    }

    @Test
    void aFindingOverSeveralLinesEndsAfterItsLastChar() {
        SamplePost post = SamplePost.of("a.md", "一\n<b>\n二</b>。\n");
        Finding finding = post.markup(Severity.WARNING, post.span("<b>\n二</b>"), Optional.empty());
        JsonNode region = run(write(SamplePost.result(1, List.of(finding)))).findValue("region");
        assertThat(region.toString()).isEqualTo("{\"startLine\":2,\"startColumn\":1,\"endLine\":3,\"endColumn\":6}");
    }

    @Test
    void fingerprintsLastWhileLinesMoveAndTellEqualFindingsApart() {
        String line = "大家公认浪潮地起点\n";
        SamplePost before = SamplePost.of("a.md", line + line);
        SamplePost after = SamplePost.of("a.md", "新的一段\n\n  " + line + line);
        SamplePost other = SamplePost.of("b.md", line);
        List<String> old = fingerprints(twice(before));
        assertThat(old).doesNotHaveDuplicates();
        assertThat(fingerprints(twice(after))).isEqualTo(old);
        assertThat(fingerprints(List.of(before.typo("地"), other.typo("地"))))
                .as("each post counts for itself")
                .containsExactly(old.get(0), old.get(0));
        assertThat(fingerprints(List.of(SamplePost.of("a.md", "另一个浪潮地起点\n").typo("地"))))
                .doesNotContainAnyElementsOf(old);
    }

    @Test
    void aQuotedImageIsNoLinkInTheMessage() {
        Finding finding = SamplePost.of("a.md", "![x](a.png)").typo("![x](a.png)");
        assertThat(run(write(SamplePost.result(1, List.of(finding))))
                        .at("/results/0/message/text")
                        .asString())
                .contains("![x\\](a.png)");
    }

    @Test
    void aFindingOfNoPostHasNoPlace() {
        Finding finding = SamplePost.of(".", "").markup(Severity.WARNING, Span.at(0), Optional.empty());
        String sarif = write(SamplePost.result(1, List.of(finding)));
        assertThat(errors(sarif)).isEmpty();
        assertThat(run(sarif).findValue("locations")).isNull();
    }

    @Test
    void findingsAreWrittenAsTheyAreRead() throws IOException {
        Finding finding = SamplePost.of("a.md", "地").typo("地");
        StringWriter out = new StringWriter();
        AtomicInteger writtenBeforeLast = new AtomicInteger();
        LintResult.Findings findings = action -> {
            IntStream.range(0, MANY).forEach(i -> action.accept(finding));
            writtenBeforeLast.set(out.getBuffer().length());
            action.accept(finding);
        };
        report(Language.EN)
                .write(
                        new LintResult(
                                1,
                                new TreeMap<>(Map.of("sample-typo", Map.of(Severity.ERROR, MANY + 1))),
                                new TreeMap<>(),
                                findings),
                        out);
        assertThat(writtenBeforeLast.get()).isGreaterThan(out.toString().length() * 9 / 10);
    }

    private static List<Finding> findings() {
        SamplePost typos = SamplePost.of("_posts/2025-01-02-浪潮.md", "---\ntitle: a\n---\n大家公认🎉浪潮地起点是它\n");
        SamplePost tags = SamplePost.of("_posts/2025-01-03-tags.md", "<p><b><b>\n01</b></b></p>\n");
        Fix unwrap = new Fix(Fix.Safety.UNSAFE, List.of(new Edit(new Span(6, 9), ""), new Edit(new Span(12, 16), "")));
        return List.of(
                typos.typo("浪潮地起点", Fix.safe(typos.span("地起"), "的起")),
                tags.markup(Severity.WARNING, new Span(6, 9), Optional.of(unwrap)));
    }

    private static List<Finding> twice(SamplePost post) {
        Finding finding = post.typo("地");
        return List.of(finding, finding);
    }

    private List<String> fingerprints(List<Finding> findings) {
        return run(write(SamplePost.result(1, findings))).findValuesAsString("contentLint/v1");
    }

    /** What an editor does with replacements, last one first. */
    private static String apply(JsonNode replacements, SourceText source) {
        StringBuilder text = new StringBuilder(source.text());
        List<JsonNode> lastFirst = new ArrayList<>();
        replacements.forEach(r -> lastFirst.add(0, r));
        for (JsonNode replacement : lastFirst) {
            JsonNode region = replacement.get("deletedRegion");
            int start = offset(region, "start", source);
            int end = offset(region, "end", source);
            text.replace(start, end, replacement.at("/insertedContent/text").asString(""));
        }
        return text.toString();
    }

    private static int offset(JsonNode region, String which, SourceText source) {
        if (region.has("charOffset")) {
            int start = region.get("charOffset").asInt();
            return which.equals("start")
                    ? start
                    : start + region.get("charLength").asInt();
        }
        int line = region.get(which + "Line").asInt();
        return source.lineSpan(line).start() + region.get(which + "Column").asInt() - 1;
    }

    private SarifReport report(Language language) {
        return new SarifReport(messages, language, RULES, "1.0");
    }

    private String write(LintResult result) {
        return write(result, Language.EN);
    }

    private String write(LintResult result, Language language) {
        StringWriter out = new StringWriter();
        try {
            report(language).write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static JsonNode run(String sarif) {
        return JsonMapper.shared().readTree(sarif).at("/runs/0");
    }

    private static List<Error> errors(String sarif) {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in, InputFormat.JSON);
            return schema.validate(
                    sarif, InputFormat.JSON, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
