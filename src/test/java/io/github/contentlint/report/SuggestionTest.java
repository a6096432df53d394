package io.github.contentlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Finding;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Language;
import io.github.contentlint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fix is told by what becomes of the spot. */
class SuggestionTest {

    private final SamplePost post = SamplePost.of("a.md", "大家公认浪潮地起点。\n第二行\n第三行\n");

    @Test
    void theSpotAsItWillBe() {
        assertThat(of(Fix.safe(post.span("地"), "的"))).isEqualTo("write: 浪潮的起点 (safe fix)");
        assertThat(of(Fix.unsafe(post.span("浪潮地起点"), ""))).isEqualTo("delete it (check before you take it)");
    }

    @Test
    void moreThanTheSpotIsShownBeforeAndAfter() {
        assertThat(of(Fix.safe(post.span("公认浪潮地起点"), "认为"))).isEqualTo("change: 公认浪潮地起点 → 认为 (safe fix)");
        assertThat(of(Fix.safe(post.span("浪潮地起点。"), ""))).isEqualTo("delete: 浪潮地起点。 (safe fix)");
    }

    @Test
    void otherLinesAreCounted() {
        assertThat(of(fix(new Edit(post.span("第二行"), "二")))).isEqualTo("change in 1 place (safe fix)");
        assertThat(of(fix(new Edit(post.span("第二行"), "")))).isEqualTo("delete in 1 place (safe fix)");
        assertThat(of(fix(new Edit(post.span("地"), "的"), new Edit(post.span("第二行"), ""))))
                .isEqualTo("change in 2 places (safe fix)");
    }

    @Test
    void oneEditThatGoesOnBelowTheLineIsTold() {
        assertThat(of(fix(new Edit(post.span("浪潮地起点。\n第二行"), "")))).isEqualTo("delete it (safe fix)");
        assertThat(of(fix(new Edit(post.span("浪潮地起点。\n第二行"), "浪潮")))).isEqualTo("write: 浪潮 (safe fix)");
    }

    @Test
    void blanksAtTheEndsAreSeen() {
        assertThat(of(Fix.safe(post.span("浪潮地起点"), " 浪潮"))).isEqualTo("write: “ 浪潮” (safe fix)");
    }

    @Test
    void whatIsInsertedIsHarmlessAndShort() {
        assertThat(of(Fix.safe(post.span("浪潮地起点"), "\u001B[2J\u00A0")))
                .isEqualTo("write: <U+001B>[2J<U+00A0> (safe fix)");
        assertThat(of(Fix.safe(post.span("浪潮地起点"), "a" + "🎉".repeat(50))))
                .isEqualTo("write: a" + "🎉".repeat(29) + "… (safe fix)");
    }

    private static Fix fix(Edit... edits) {
        return new Fix(Fix.Safety.SAFE, List.of(edits));
    }

    private String of(Fix fix) {
        Finding finding = post.typo("浪潮地起点", fix);
        assertThat(finding.span()).isEqualTo(new Span(4, 9));
        return new Suggestion(new Wording(Language.EN)).of(finding).orElseThrow();
    }
}
