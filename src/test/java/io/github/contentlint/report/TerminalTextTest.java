package io.github.contentlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caret stands under the spot, and what cannot be seen is written out. */
class TerminalTextTest {

    @ParameterizedTest
    @CsvSource({
        "abc[def]g, '   ^^^'",
        "浪潮[地]起点, '    ^^'",
        "ａ，[x], '    ^'",
        "“q”[x], '   ^'",
        "🎉a[b], '   ^'",
        "𠀀[𠀁]。, '  ^^'",
        "é[x], ' ^'",
        "e\u0301[x], ' ^'",
        "👍🏽[x], '    ^'",
        "한[글], '  ^^'",
        "a[], ' ^'"
    })
    void caretsCountColumns(String text, String carets) {
        assertThat(marked(text).carets()).isEqualTo(carets);
    }

    @Test
    void whatCannotBeSeenIsWrittenOut() {
        TerminalText.Marked marked = marked("a\u00A0b\u200B[\u3000\t]c\uFEFF");
        assertThat(marked.text()).isEqualTo("a<U+00A0>b<U+200B><U+3000><U+0009>c<U+FEFF>");
        assertThat(marked.carets()).isEqualTo(" ".repeat(18) + "^".repeat(16));
    }

    @Test
    void aTabBesideTheSpotIsOneSpace() {
        assertThat(marked("\ta\t[b]")).isEqualTo(new TerminalText.Marked(" a b", "   ^"));
    }

    @Test
    void controlCharactersAndLoneSurrogatesDoNoHarm() {
        assertThat(TerminalText.of("\u001B[31m\r\n\uD83C\u0085\u2028"))
                .isEqualTo("<U+001B>[31m<U+000D><U+000A><U+D83C><U+0085><U+2028>");
    }

    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "全角空格　和“引号”、emoji 🎉、é、한글，ok?";
        assertThat(TerminalText.of(text)).isEqualTo(text);
    }

    private static TerminalText.Marked marked(String text) {
        int start = text.indexOf('[');
        int end = text.lastIndexOf(']');
        String plain = text.substring(0, start) + text.substring(start + 1, end) + text.substring(end + 1);
        return TerminalText.mark(new Excerpt(plain, start, end - 1));
    }
}
