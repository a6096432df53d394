package io.github.contentlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Heading;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.SourceText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the published page sees is what the post holds, and every char of it knows its source. */
class PostParserTest {

    private static Post parse(String text, Engine engine, Template... templates) {
        return PostParser.parse(
                SourceText.of(Path.of("post.md"), text),
                FrontMatterStyle.JEKYLL,
                frontMatter -> new Dialect(engine, Set.of(templates), true));
    }

    private static List<String> prose(Post post) {
        return post.body().prose().stream().map(Prose::text).toList();
    }

    private static List<Problem.Kind> problems(Post post) {
        return post.problems().stream().map(Problem::kind).toList();
    }

    /** Every char of the prose is the char at its place, unless it was escaped, an entity or collapsed white space. */
    private static void assertMapped(Post post) {
        String source = post.source().text();
        for (Prose prose : post.body().prose()) {
            for (int i = 0; i < prose.text().length(); i++) {
                char c = prose.text().charAt(i);
                if (prose.isContiguous(i, i + 1) && c != ' ' && c != '\n' && c != Prose.OBJECT) {
                    assertThat(source.charAt(prose.offset(i))).isEqualTo(c);
                }
            }
        }
    }

    @Nested
    class ProseOfMarkdown {

        @Test
        void joinsInlineElementsLineWrapsAndEntities() {
            Post post = parse("新范式的**价**<b>值</b>在\n  于&amp;[链接](a.html)\\*完", Engine.COMMONMARK);
            assertThat(prose(post)).containsExactly("新范式的价值在于&链接*完");
            assertMapped(post);
        }

        @Test
        void keepsOneBlankForALineWrapBetweenLatinWords() {
            assertThat(prose(parse("one\ntwo 三\n四", Engine.COMMONMARK))).containsExactly("one two 三四");
        }

        @Test
        void codeFormulasImagesAndAddressesAreNoText() {
            Post post = parse("用`的的`和$a_1$看![图](a.png)或 https://x.test/的 完", Engine.COMMONMARK);
            assertThat(prose(post)).containsExactly("用\uFFFC和\uFFFC看\uFFFC或 \uFFFC的 完");
        }

        @Test
        void moneyIsNoFormula() {
            assertThat(prose(parse("一台 $100，两台 $180。", Engine.COMMONMARK))).containsExactly("一台 $100，两台 $180。");
        }

        @Test
        void codeBlocksAndCommentsAreNoProse() {
            String text = "```\n的的\n```\n\n    的的\n\n<!-- 的的 -->\n\n完\n";
            assertThat(prose(parse(text, Engine.COMMONMARK))).containsExactly("完");
            assertThat(prose(parse(text, Engine.KRAMDOWN))).containsExactly("完");
        }

        @Test
        void footnoteMarksAreNoProse() {
            assertThat(prose(parse("正文[^1]完\n\n[^1]: 注\n", Engine.KRAMDOWN))).containsExactly("正文完", "注");
        }

        @Test
        void tableCellsListItemsAndQuotesAreTold() {
            Post post = parse("| 甲 |\n|---|\n| 乙 |\n\n- 丙\n\n> 丁\n\n# 戊\n", Engine.MARKED);
            assertThat(post.body().prose().stream()
                            .map(p -> p.kind() + p.text())
                            .toList())
                    .containsExactly("CELL甲", "CELL乙", "LIST_ITEM丙", "QUOTE丁", "HEADING戊");
        }

        @Test
        void headingAttributesAreNoProse() {
            String text = "## 安装 {#install}\n\n## 用法 {.top}\n\n## 集合 {a}\n";
            for (Engine engine : List.of(Engine.KRAMDOWN, Engine.GOLDMARK, Engine.MARKDOWN_IT)) {
                assertThat(prose(parse(text, engine))).containsExactly("安装", "用法", "集合 {a}");
            }
            assertThat(prose(parse("## 安装 {#install}\n", Engine.MARKED))).containsExactly("安装 {#install}");
        }

        @Test
        void taskBoxesAreNoProse() {
            String text = "- [x] 买米\n- [ ] 洗碗\n1. [X] 扫地\n\n```\n- [x] 买米\n```\n";
            assertThat(prose(parse(text, Engine.GOLDMARK))).containsExactly("买米", "洗碗", "扫地");
        }

        @Test
        void definitionsAreItemsOfTheirOwn() {
            String text = "苹果\n: 水果\n\n盐\n\n:   调料\n\n    也防腐\n";
            for (Engine engine : List.of(Engine.KRAMDOWN, Engine.GOLDMARK)) {
                Post post = parse(text, engine);
                assertThat(prose(post)).containsExactly("苹果", "水果", "盐", "调料", "也防腐");
                assertMapped(post);
            }
            assertThat(prose(parse("苹果\n: 水果\n", Engine.MARKDOWN_IT))).containsExactly("苹果 : 水果");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void positionsHoldWithEveryLineEnd(String lineEnd) {
            Post post = parse("---\ntitle: a\n---\n\n😀甲**乙**\n丙\n".replace("\n", lineEnd), Engine.COMMONMARK);
            Prose prose = post.body().prose().get(0);
            assertThat(prose.text()).isEqualTo("😀甲乙丙");
            assertThat(post.source().position(prose.offset(3))).hasToString("5:6");
            assertThat(post.source().position(prose.offset(4))).hasToString("6:1");
        }
    }

    @Nested
    class Kramdown {

        @Test
        void keepsABlockOfHtmlWholeOverBlankLines() {
            Post post = parse("<div>\n <p>\n\n     <b>甲</b>\n </p>\n</div>\n\n乙\n", Engine.KRAMDOWN);
            assertThat(prose(post)).containsExactly("甲", "乙");
            assertThat(post.problems()).singleElement().satisfies(p -> {
                assertThat(p.kind()).isEqualTo(Problem.Kind.CUT_HTML_BLOCK);
                assertThat(p.details()).containsEntry("elsewhere", "true").containsEntry("lines", "1");
            });
        }

        @Test
        void rendersEmphasisBesideFullWidthPunctuation() {
            Post post = parse("这是**重点：**后文", Engine.KRAMDOWN);
            assertThat(prose(post)).containsExactly("这是重点：后文");
            assertThat(post.problems()).isEmpty();
        }

        @Test
        void leavesMarkdownInsideHtmlLiteral() {
            Post post = parse("<div>\n**背景**\n</div>\n", Engine.KRAMDOWN);
            assertThat(problems(post)).containsExactly(Problem.Kind.LITERAL_MARKDOWN);
        }

        @Test
        void readsMarkdownInsideHtmlWhereAsked() {
            Post post = parse("<div markdown=\"1\">\n**背景**\n</div>\n", Engine.KRAMDOWN);
            assertThat(problems(post)).isEmpty();
            assertThat(prose(post)).containsExactly("背景");
        }

        @Test
        void aFenceWithoutEndOrWithTwoWordsIsNoCode() {
            assertThat(prose(parse("```java\n甲\n\n乙\n", Engine.KRAMDOWN))).containsExactly("```java 甲", "乙");
            assertThat(prose(parse("``` a.js b\n甲\n\n乙\n```\n", Engine.KRAMDOWN)))
                    .containsExactly("``` a.js b 甲", "乙 ```");
            assertThat(prose(parse("```java\n甲\n\n乙\n", Engine.MARKED))).isEmpty();
        }

        @Test
        void fencesThatAreClosedAreCodeInListsAndQuotesToo() {
            String text = "甲\n~~~~ java\n的\n~~~\n\n的\n~~~~~\n\n- 乙\n\n  ```\n  的\n  ```\n\n> ```\n> 的\n> ```\n\n丙\n";
            assertThat(prose(parse(text, Engine.KRAMDOWN))).containsExactly("甲", "乙", "丙");
        }

        @Test
        void anUnknownElementIsABlockToo() {
            Post post = parse("<my-note>\n# 甲\n\n**乙**\n\n</my-note>\n\n丙 <my-note>丁</my-note>\n", Engine.KRAMDOWN);
            assertThat(prose(post)).containsExactly("# 甲 **乙**", "丙 丁");
            assertThat(post.body().headings()).isEmpty();
            assertThat(problems(post)).containsExactly(Problem.Kind.LITERAL_MARKDOWN);
        }

        @Test
        void aColonAtTheHeadOfALineOfHtmlIsText() {
            assertThat(prose(parse("<div>\n甲\n: 乙\n</div>\n", Engine.KRAMDOWN))).containsExactly("甲 : 乙");
        }

        @Test
        void attributeListsAreNoProse() {
            Post post = parse("* TOC\n{:toc}\n\n![图](a.png){: width=\"10\"}文字\n{: .note}\n", Engine.KRAMDOWN);
            assertThat(prose(post)).containsExactly("\uFFFC文字");
        }
    }

    @Nested
    class CommonMark {

        @Test
        void aBlankLineCutsABlockOfHtml() {
            Post post = parse("<div>\n <p>\n\n     <b>甲</b>\n     乙\n", Engine.MARKED);
            assertThat(problems(post)).contains(Problem.Kind.CUT_HTML_BLOCK);
            assertThat(prose(post)).isEmpty();
        }

        @Test
        void aPreformattedBlockThatABlankLineCutsIsCodeToItsEndTag() {
            Post post = parse("<pre>甲\n\n# 乙\n\n丙\n\n    丁\n</pre>\n\n己\n", Engine.MARKED);
            assertThat(prose(post)).containsExactly("己");
            assertThat(post.body().headings()).isEmpty();
        }

        @Test
        void tagsOfBlocksInsideAParagraphBreakIt() {
            Post post = parse("文<p>甲</p>\n    <h2>乙</h2>\n    <pre>丙\n\n丁</pre>戊\n", Engine.MARKED);
            assertThat(prose(post)).containsExactly("文", "甲", "乙", "戊");
            assertThat(post.body().headings()).extracting(Heading::text).containsExactly("乙");
        }

        @Test
        void emphasisThatIsPrintedIsAProblem() {
            Post post = parse("这是**重点。**后文", Engine.GOLDMARK);
            assertThat(problems(post)).containsExactly(Problem.Kind.LITERAL_EMPHASIS);
            assertThat(post.source().slice(post.problems().get(0).span())).isEqualTo("**重点。**");
        }

        @Test
        void escapedAsterisksAndOperatorsAreMeant() {
            assertThat(problems(parse("写作 \\*\\*甲。\\*\\*乙，2**3**4，`**甲。**乙`", Engine.GOLDMARK)))
                    .isEmpty();
        }

        @Test
        void anImageWithFullWidthParenthesesIsText() {
            assertThat(problems(parse("看 ![图](a b.png) 和 ！[图](a.png)", Engine.MARKED)))
                    .containsExactly(Problem.Kind.LITERAL_IMAGE, Problem.Kind.LITERAL_IMAGE);
        }
    }

    @Nested
    class Images {

        @Test
        void everySyntaxNamesItsTargetInTheSource() {
            String text =
                    "![a](/x/a%20b.png \"t\") ![b][ref] <img src=\"c.png?x=1&amp;y=2\" alt=''> [![d](<d e.png>)](d.html)\n\n"
                            + "[ref]: r.png 'title'\n";
            Post post = parse(text, Engine.COMMONMARK);
            assertThat(post.body().images().stream()
                            .map(i -> i.target() + "|" + post.source().slice(i.targetSpan()))
                            .toList())
                    .containsExactly(
                            "/x/a%20b.png|/x/a%20b.png",
                            "r.png|r.png", "c.png?x=1&y=2|c.png?x=1&amp;y=2", "d e.png|d e.png");
            assertThat(post.body().images().stream()
                            .map(Image::alt)
                            .map(a -> a.orElse("-"))
                            .toList())
                    .containsExactly("a", "b", "", "d");
        }

        @Test
        void templatesStayInTargets() {
            Post post = parse(
                    "![a]({{ site.baseurl }}/a.png) <img src=\"{{ '/b.png' | relative_url }}\">",
                    Engine.KRAMDOWN,
                    Template.LIQUID);
            assertThat(post.body().images().stream().map(Image::target).toList())
                    .containsExactly("{{ site.baseurl }}/a.png", "{{ '/b.png' | relative_url }}");
        }

        @Test
        void srcsetHasOneImageForEachCandidate() {
            Post post = parse("<img src=a.png srcset=\"b.png 1x, c.png 2x\">", Engine.COMMONMARK);
            assertThat(post.body().images().stream().map(Image::target).toList())
                    .containsExactly("a.png", "b.png", "c.png");
        }

        @Test
        void shortcodesAndTagPluginsShowImages() {
            Post hugo = parse("{{< figure src=\"a.png\" alt=\"b\" >}}", Engine.GOLDMARK, Template.HUGO_SHORTCODES);
            assertThat(hugo.body().images()).extracting(Image::target).containsExactly("a.png");
            Post hexo = parse("{% asset_img a.png 标题 %}\n{% img left /b.png 100 %}", Engine.MARKED, Template.NUNJUCKS);
            assertThat(hexo.body().images()).extracting(Image::target).containsExactly("a.png", "/b.png");
        }

        @Test
        void imagesInCodeCommentsAndRawTextAreNone() {
            String text =
                    "`![a](a.png)` <!-- ![b](b.png) -->\n\n```\n<img src=c.png>\n```\n\n<script>'<img src=d.png>'</script>\n";
            assertThat(parse(text, Engine.COMMONMARK).body().images()).isEmpty();
            assertThat(parse(text, Engine.KRAMDOWN).body().images()).isEmpty();
        }
    }

    @Nested
    class Templates {

        @Test
        void whatPrintsIsAnObjectAndWhatDoesNotIsNothing() {
            Post post = parse(
                    "甲{{ x }}乙{% if a %}丙{% endif %}\n\n{% comment %}\n的的\n{% endcomment %}\n",
                    Engine.KRAMDOWN, Template.LIQUID);
            assertThat(prose(post)).containsExactly("甲\uFFFC乙丙");
        }

        @Test
        void codeBlocksOfLiquidAndHexoAreNoProse() {
            Post post = parse(
                    "{% highlight java %}\n的的\n\n# 的\n{% endhighlight %}\n\n完\n", Engine.KRAMDOWN, Template.LIQUID);
            assertThat(prose(post)).containsExactly("完");
        }

        @Test
        void rawKeepsWhatLooksLikeATemplate() {
            Post post = parse("{% raw %}甲{{ x }}乙{% endraw %}", Engine.KRAMDOWN, Template.LIQUID);
            assertThat(prose(post)).containsExactly("甲{{ x }}乙");
        }

        @Test
        void shortcodesWithContentKeepTheirContent() {
            Post post = parse(
                    "{{< note >}}\n甲\n{{< /note >}}\n\n{{</* x */>}}\n", Engine.GOLDMARK, Template.HUGO_SHORTCODES);
            assertThat(prose(post)).containsExactly("甲");
        }

        @Test
        void expressionsOfMdxAreObjects() {
            Post post = parse("import A from './a'\n\n甲{ {a: '的的'} }乙 `{` 丙 `}`\n", Engine.REMARK, Template.JSX);
            assertThat(prose(post)).containsExactly("甲\uFFFC乙 \uFFFC 丙 \uFFFC");
        }

        /** What @mdx-js/mdx 3.1 makes of the same text. */
        @Test
        void tagsOfMdxHoldMarkdown() {
            Post post = parse(
                    "甲\n<Card\n  a=\"1\"\n>\n    **乙** ![x](y.png)\n\n  丙\n</Card>\n<A><B>\n- 丁\n</B></A>\n",
                    Engine.REMARK,
                    Template.JSX);
            assertThat(prose(post)).containsExactly("甲", "乙 \uFFFC", "丙", "丁");
            assertThat(post.body().images()).extracting(Image::target).containsExactly("y.png");
            assertThat(problems(post)).isEmpty();
            assertMapped(post);
        }

        @Test
        void tagsOfMdxDoNotReachOverTheEndOfAParagraph() {
            Post post = parse("<Card>甲\n</Card>\n", Engine.REMARK, Template.JSX);
            assertThat(problems(post)).containsExactly(Problem.Kind.MISNESTED_ELEMENT);
        }
    }

    @Nested
    class RawHtmlOfKramdown {

        @Test
        void htmlThatIsNeverClosedGoesToTheEndOfTheText() {
            assertThat(prose(parse("<div>\n甲\r\n", Engine.KRAMDOWN))).containsExactly("甲");
            assertThat(prose(parse("<div>甲<script>乙\n", Engine.KRAMDOWN))).containsExactly("甲");
            assertThat(prose(parse("甲\n\n<div>乙<script>丙\n", Engine.KRAMDOWN))).containsExactly("甲", "乙");
        }

        @Test
        void blocksOnOneLineAreReadInTurnAndMarkdownGoesOnBelow() {
            Post post = parse("<div>甲</div> <p>乙</p>丙\n\n**丁**\n", Engine.KRAMDOWN);
            assertThat(prose(post)).containsExactly("甲", "乙", "丙", "丁");
            assertMapped(post);
        }

        @Test
        void entitiesAfterASignThatIsNoTagAreRead() {
            Post post = parse("<p>a < b &amp; c &lt; d</p>\n", Engine.KRAMDOWN);
            assertThat(prose(post)).containsExactly("a < b & c < d");
            assertMapped(post);
        }

        @Test
        void aLetterThatOnlyUnicodeTakesForOneOfANameMakesAnotherName() {
            Post post = parse("<mar\u212A>甲</mar\u212A>", Engine.HTML);
            assertThat(post.body().elements()).extracting(Element::name).containsExactly("mar\u212A");
            assertThat(problems(post)).isEmpty();
        }
    }

    @Nested
    class HostileInput {

        private static final int MANY = 20_000;

        /** Each is linear: none takes more than a moment, none overflows the stack. */
        @ParameterizedTest
        @EnumSource(Engine.class)
        void isReadInLinearTime(Engine engine) {
            List<String> inputs = List.of(
                    "<div>".repeat(MANY),
                    "</div>".repeat(MANY),
                    "<div>a</div>".repeat(MANY),
                    "<b>".repeat(MANY),
                    "[".repeat(MANY),
                    "![".repeat(MANY),
                    "*a **b ".repeat(MANY),
                    "> ".repeat(MANY),
                    "- ".repeat(MANY / 10),
                    "{{".repeat(MANY),
                    "{% raw %}".repeat(MANY),
                    "{% endraw %}" + "{% raw %}".repeat(MANY),
                    "{% raw %}" + "{% endraw ".repeat(MANY),
                    "{{< a >}}".repeat(MANY) + "{{< /a >}}",
                    "{{< math >}}" + "{{< /math ".repeat(MANY),
                    "{{< /math >}}" + "{{< math >}}".repeat(MANY),
                    "{::comment}".repeat(MANY) + "{:/",
                    "import a\n".repeat(MANY),
                    "{".repeat(MANY),
                    "`".repeat(MANY) + "a" + "``".repeat(MANY),
                    "$".repeat(MANY),
                    "$$a ".repeat(MANY),
                    "&amp".repeat(MANY),
                    "a@".repeat(MANY),
                    "a".repeat(MANY * 10),
                    "\n".repeat(MANY),
                    "<!--".repeat(MANY),
                    "<!-- \n".repeat(MANY),
                    "<1\n".repeat(MANY),
                    "- <1\n".repeat(MANY),
                    "<a href=\"".repeat(MANY),
                    "[a]: b\n".repeat(MANY),
                    "|a".repeat(MANY) + "\n" + "|-".repeat(MANY),
                    "---\n".repeat(MANY),
                    "a\n: b\n".repeat(MANY),
                    "# {#".repeat(MANY),
                    "# {#a}\n".repeat(MANY),
                    "<pre>\n\na <p>\n\n".repeat(MANY / 10),
                    "- [ ] ".repeat(MANY / 10),
                    "```a\n".repeat(MANY),
                    "- ```a\n".repeat(MANY),
                    "- <div>\n".repeat(MANY),
                    "- <x>\n\n".repeat(MANY));
            Set<Template> templates = Set.of(Template.values());
            for (String input : inputs) {
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> PostParser.parse(
                                SourceText.of(Path.of("post.md"), input),
                                FrontMatterStyle.HUGO,
                                frontMatter -> new Dialect(engine, templates, true)),
                        () -> engine + " " + input.substring(0, 12));
            }
        }

        @ParameterizedTest
        @EnumSource(Engine.class)
        void emptyAndOddTextsAreRead(Engine engine) {
            for (String text :
                    List.of("", "\n", " ", "\uD800", "\uDC00a", "---", "---\n", "---\n---", "\u0000", "\uFEFF")) {
                assertMapped(parse(text, engine, Template.values()));
            }
        }
    }
}
