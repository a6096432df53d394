package io.github.contentlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code content:explain} prints, as text in {@code src/test/resources/report}. */
class RuleExplanationTest {

    private final Messages messages = new Messages();

    @ParameterizedTest
    @EnumSource
    void aRule(Language language) throws IOException {
        RuleInfo rule = new RuleInfo(
                        "sample-typo",
                        List.of(new Grade("high", Severity.ERROR), new Grade("medium", Severity.WARNING)),
                        List.of(),
                        false)
                .with(new Option("words", Option.Type.STRINGS, List.of("价值", "意义"), "Words that are right."))
                .with(new Option("site", Option.Type.STRING, "", "Where it counts."));
        List<String> lines = new RuleExplanation(rule, messages.page(rule.id())).text(language);
        Golden.check("explanation-" + language.id() + ".txt", String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void allRules(Language language) throws IOException {
        List<String> lines = new RuleTable(List.of(SamplePost.TYPO, SamplePost.MARKUP), messages).text(language);
        Golden.check("rules-" + language.id() + ".txt", String.join("\n", lines) + "\n");
    }

    @Test
    void codeThatHoldsFencesStaysWhole() {
        String text = String.join(
                "\n", new RuleExplanation(SamplePost.MARKUP, messages.page("sample-markup")).text(Language.EN));
        assertThat(text).contains("    ```\n    code\n    ```");
    }

    @Test
    void aTitleDoesNotBreakTheMarkdownTable() {
        assertThat(new RuleTable(List.of(SamplePost.MARKUP), messages).markdown())
                .endsWith("| warning |  | A tag \\| &lt;b> | 标签 \\| &lt;b> |\n");
    }
}
