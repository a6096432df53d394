package io.github.contentlint.parse;

import static io.github.contentlint.post.FrontMatterStyle.GRAY_MATTER;
import static io.github.contentlint.post.FrontMatterStyle.HEXO;
import static io.github.contentlint.post.FrontMatterStyle.HUGO;
import static io.github.contentlint.post.FrontMatterStyle.JEKYLL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.FrontMatter.Format;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.SourceText;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterParserTest {

    private static FrontMatterParser.Result parse(String text, FrontMatterStyle style) {
        return FrontMatterParser.parse(SourceText.of(Path.of("a.md"), text), style);
    }

    /** {@code format title body problems}, with | for a line end. */
    private static String seen(String text, FrontMatterStyle style) {
        FrontMatterParser.Result result = parse(text, style);
        StringBuilder seen = new StringBuilder(result.frontMatter().format().name());
        seen.append(" ").append(result.frontMatter().root().text("title").orElse("-"));
        seen.append(" ").append(text.substring(result.bodyStart()).replaceAll("\r\n|\r|\n", "/"));
        for (Problem problem : result.problems()) {
            seen.append(" ").append(problem.kind());
        }
        return seen.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JEKYLL      | ---\\ntitle: a\\n---\\nx           | YAML a x",
                "JEKYLL      | ---\\r\\ntitle: a\\r\\n---\\r\\nx   | YAML a x",
                "JEKYLL      | ---\\rtitle: a\\r---\\rx           | YAML a x",
                "JEKYLL      | ---  \\ntitle: a\\n---\\t\\nx       | YAML a x",
                "JEKYLL      | ---\\ntitle: a\\n...\\nx           | YAML a x",
                "JEKYLL      | ---\\ntitle: a\\n--- b\\nc: d\\n---\\nx | YAML a x",
                "HUGO        | ---\\ntitle: a\\n\\n# b: c\\n---\\nx   | YAML a x",
                "JEKYLL      | ---\\n---\\nx                      | YAML - x",
                "JEKYLL      | ---\\n\\n---\\nx                   | YAML - x",
                "JEKYLL      | +++\\ntitle=1\\n+++\\nx            | NONE - +++/title=1/+++/x",
                "HUGO        | \\n\\n---\\ntitle: a\\n---\\nx     | YAML a x",
                "HUGO        | +++\\ntitle = 'a'\\n+++\\nx        | TOML a x",
                "HUGO        | {\\n \"title\": \"a}\"\\n}\\nx     | JSON a} x",
                "HUGO        | {{< foo >}}\\nx                    | NONE - {{< foo >}}/x",
                "HEXO        | title: a\\ndate: b\\n---\\nx       | YAML a x",
                "HEXO        | ---\\ntitle: a\\n---\\nx           | YAML a x",
                "HEXO        | --- \\ntitle: a\\n---\\nx          | YAML a x SPACE_AFTER_FENCE",
                "HEXO        | ---\\ntitle: a\\nb:\\n\\t- c\\n---\\nx | YAML a x",
                "HEXO        | ---\\ntitle: a\\nb:\\n \\t- c\\n---\\nx | YAML a x TAB",
                "HEXO        | ----\\ntitle: a\\n----\\nx         | YAML a x",
                "HEXO        | \"title\": \"a\",\\n\"b\": 1\\n;;;\\nx | JSON a x",
                "GRAY_MATTER | ---toml\\ntitle = 'a'\\n---\\nx    | TOML a x",
                "GRAY_MATTER | ---json\\n{\"title\": \"a\"}\\n---\\nx | JSON a x",
                "GRAY_MATTER | ---\\ntitle: a\\n---\\nx           | YAML a x",
            })
    void frontMatterIsFoundAsItsGeneratorFindsIt(FrontMatterStyle style, String text, String expected) {
        assertThat(seen(text.translateEscapes(), style)).isEqualTo(expected.isEmpty() ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JEKYLL      | ---\\ntitle: a\\nlayout: b\\n\\n# x\\ny   | YAML a /# x/y UNCLOSED_FENCE",
                "JEKYLL      | ---\\ntitle: a\\n\\n文字。\\n\\n---\\n\\ny | YAML a /文字。//---//y UNCLOSED_FENCE",
                "JEKYLL      | ---\\ntitle: a                          | YAML a '' UNCLOSED_FENCE",
                "HUGO        | +++\\ntitle = 'a'\\n\\nx                | YAML a x UNCLOSED_FENCE",
                "JEKYLL      | ----\\ntitle: a\\n----\\nx              | YAML a x LONG_FENCE",
                "JEKYLL      | ----\\ntitle: a\\n---\\nx               | YAML a x LONG_FENCE",
                "JEKYLL      | ---\\ntitle: a\\n-----\\nx\\n\\n---\\ny | YAML a x//---/y LONG_FENCE",
                "HEXO        | ----\\ntitle: a\\n---\\nx               | YAML a x LONG_FENCE",
                "HEXO        | ---\\ntitle: a\\n----\\nx               | YAML a x LONG_FENCE",
                "JEKYLL      | \\n---\\ntitle: a\\n---\\nx             | YAML a x TEXT_BEFORE_FENCE",
                "JEKYLL      | ' ---\\ntitle: a\\n---\\nx'             | YAML a x TEXT_BEFORE_FENCE",
                "GRAY_MATTER | <!-- c -->\\n---\\ntitle: a\\ndate: b\\n---\\nx | YAML a x TEXT_BEFORE_FENCE",
                "JEKYLL      | title: a\\ndate: b\\n---\\nx            | YAML a x MISSING_OPENING_FENCE",
            })
    void wrongFencesAreNamedAndReadAllTheSame(FrontMatterStyle style, String text, String expected) {
        String want = expected.replace("YAML a x UNCLOSED_FENCE", "TOML a /x UNCLOSED_FENCE");
        assertThat(seen(text.translateEscapes(), style)).isEqualTo(want.replace("''", ""));
    }

    /** What SourceText leaves of several byte order marks, as Hugo 0.111, Jekyll 4.3, Hexo 8.1 and gray-matter 4 take it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HUGO        | M---\\ntitle: a\\n---\\nx         | YAML a x",
                "HUGO        | MM+++\\ntitle = 'a'\\n+++\\nx     | TOML a x",
                "HUGO        | 'M\\n M---\\ntitle: a\\n---\\nx'   | YAML a x",
                "HUGO        | M{\"title\": \"a\"}\\nx             | JSON a x",
                "HEXO        | M---\\ntitle: a\\n---\\nx         | YAML a x",
                "HEXO        | MM---\\ntitle: a\\n---\\nx        | YAML a x BYTE_ORDER_MARK",
                "JEKYLL      | M---\\ntitle: a\\n---\\nx         | YAML a x BYTE_ORDER_MARK",
                "JEKYLL      | M----\\ntitle: a\\n----\\nx       | YAML a x BYTE_ORDER_MARK LONG_FENCE",
                "GRAY_MATTER | M---\\ntitle: a\\n---\\nx         | YAML a x BYTE_ORDER_MARK",
                "JEKYLL      | Mx                              | NONE - Mx",
            })
    void byteOrderMarksHideFrontMatterWhereTheGeneratorKeepsThem(FrontMatterStyle style, String text, String expected) {
        assertThat(seen(text.translateEscapes().replace('M', '\uFEFF'), style).replace('\uFEFF', 'M'))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# 标题\n\n文字\n",
                "---\n\n文字\n\n---\n\n更多\n",
                "---\n文字\n",
                "---\n注意: 这不是\n\n文字\n",
                "Heading\n---\ntext\n",
                "Note: a\n---\ntext\n",
                "Here is how:\n\n```yaml\n---\ntitle: a\ndate: b\n---\n```\n",
                "***\n",
                "-- \ntitle: a\n--\n"
            })
    void textWithoutFrontMatterIsNoProblem(String text) {
        for (FrontMatterStyle style : new FrontMatterStyle[] {JEKYLL, GRAY_MATTER, HUGO}) {
            FrontMatterParser.Result result = parse(text, style);
            assertThat(result.problems()).as(style + text).isEmpty();
        }
    }

    @Test
    void aMarkdownFileOfHexoMayHaveARuler() {
        assertThat(parse("# 标题\n\n文字\n\n---\n\n更多\n", HEXO).frontMatter().format())
                .isEqualTo(Format.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n- b", "这是正文：不是头信息。", "words\n\nmore words"})
    void textBetweenTwoRulersIsNoFrontMatter(String between) {
        FrontMatterParser.Result result = parse("---\n" + between + "\n---\nx", JEKYLL);
        assertThat(result.frontMatter().isPresent()).isFalse();
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FrontMatterStyle.class)
    void sixteenMegabytesWithoutClosingFenceAreQuick(FrontMatterStyle style) {
        for (String piece : new String[] {"key: value\n", "文字\n", "- \n", "--\n", "\n"}) {
            String text = "---\ntitle: a\n" + piece.repeat(16_000_000 / piece.length());
            FrontMatterParser.Result result =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse(text, style));
            assertThat(result.problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---",
                "---\n",
                "+++",
                "{",
                "{\"",
                "{\"a\": [",
                ";;;",
                "---\n---",
                "----",
                "\0",
                "---\n\0\n---\n",
                "\uD800",
                "---\n\uD800: a\n---",
                "---toml\n",
                "﻿---\na: b\n---",
                "\u3000---\ntitle: a\n---\n",
                "\"",
                "\"a\n;;;",
                "---\ntitle: a\n+++\n"
            })
    void anythingIsSurvived(String text) {
        for (FrontMatterStyle style : FrontMatterStyle.values()) {
            FrontMatterParser.Result result = parse(text, style);
            assertThat(result.bodyStart()).isBetween(0, text.length());
        }
    }
}
