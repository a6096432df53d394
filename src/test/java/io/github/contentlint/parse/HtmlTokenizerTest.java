package io.github.contentlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTokenizerTest {

    private static List<HtmlToken> tokens(String text, TagSyntax syntax) {
        HtmlTokenizer tokenizer = new HtmlTokenizer(MaskedText.of(text), 0, text.length(), syntax);
        List<HtmlToken> tokens = new ArrayList<>();
        while (tokenizer.hasNext()) {
            tokens.add(tokenizer.next());
        }
        return tokens;
    }

    private static String outline(String text, TagSyntax syntax) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (HtmlToken token : tokens(text, syntax)) {
            assertThat(token.start()).isEqualTo(end);
            end = token.end();
            out.append(token.getClass().getSimpleName().charAt(0))
                    .append('[')
                    .append(text, token.start(), token.end())
                    .append(']');
        }
        assertThat(end).isEqualTo(text.length());
        return out.toString();
    }

    // S: start tag, E: end tag or escaped tag, T: text, R: raw text, C: comment, D: declaration, U:
    // unfinished
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a<b>c</b>d|T[a]S[<b>]T[c]E[</b>]T[d]",
                "1 < 2 <3 <中>|T[1 < 2 <3 <中>]",
                "<!--a--><!-->x<!--->y<!--b--!>z<!--c|C[<!--a-->]C[<!-->]T[x]C[<!--->]T[y]C[<!--b--!>]T[z]C[<!--c]",
                "<!DOCTYPE html><?xml a?>b</>c</1>|D[<!DOCTYPE html>]D[<?xml a?>]T[b]C[</>]T[c]C[</1>]",
                "<script>if(a<b)</scrip></SCRIPT >x|S[<script>]R[if(a<b)</scrip>]E[</SCRIPT >]T[x]",
                "<textarea><p></textarea><svg><style><p></svg>|S[<textarea>]R[<p>]E[</textarea>]S[<svg>]S[<style>]S[<p>]E[</svg>]",
                "<svg><![CDATA[a>b]]></svg><![CDATA[a>b|S[<svg>]D[<![CDATA[a>b]]>]E[</svg>]D[<![CDATA[a>]T[b]",
                "<p class=\"a>b\" c=d/>e|S[<p class=\"a>b\" c=d/>]T[e]",
                "<p class=\"a|U[<p class=\"a]",
                "a<br/|T[a]U[<br/]"
            })
    void cutsTextAsABrowserDoes(String text, String expected) {
        assertThat(outline(text, TagSyntax.HTML)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<b><x-y a b='c' d=e.f />|S[<b>]S[<x-y a b='c' d=e.f />]",
                "<a b=\"c\"d=\"e\"> <a *=1> <a b=> <3> <a.b>|T[<a b=\"c\"d=\"e\"> <a *=1> <a b=> <3> <a.b>]",
                "</b ></b c><a/b>|E[</b >]T[</b c><a/b>]",
                "<!-- a <!X y><!x <?a ?> <![CDATA[>]]>|T[<!-- a ]D[<!X y>]T[<!x ]T[<?a ?> ]D[<![CDATA[>]]>]"
            })
    void commonMarkHasItsOwnGrammar(String text, String expected) {
        // A declaration without end is text up to the next place where one may begin.
        String outline = outline(text, TagSyntax.COMMONMARK);
        if (text.startsWith("<!--")) {
            assertThat(outline).isEqualTo("T[<!-- a ]D[<!X y>]D[<!x <?a ?>]T[ ]D[<![CDATA[>]]>]");
        } else {
            assertThat(outline).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<img src=a.png>|E[<img src=a.png>]",
                "<img width=100%>x</p>|E[<img width=100%>]T[x]E[</p>]",
                "<img width=100 alt=图 >|S[<img width=100 alt=图 >]",
                "<img a=\"b\"c=\"d\">|E[<img a=\"b\"c=\"d\">]",
                "<https://a.b/c> <T extends X>|T[<https://a.b/c> ]S[<T extends X>]",
                "<文件 名>|S[<文件 名>]",
                "<o:p a:b='c'>|S[<o:p a:b='c'>]",
                "<p @click='x'>|E[<p @click='x'>]"
            })
    void kramdownPrintsTagsItsPatternsMiss(String text, String expected) {
        assertThat(outline(text, TagSyntax.KRAMDOWN)).isEqualTo(expected);
    }

    @Test
    void kramdownPrintsBlockTagsInsideAParagraph() {
        List<HtmlToken> tokens = tokens("<div><b>", TagSyntax.KRAMDOWN_SPAN);
        assertThat(tokens.get(0)).isInstanceOf(HtmlToken.EscapedTag.class);
        assertThat(tokens.get(1)).isInstanceOf(HtmlToken.StartTag.class);
    }

    @Test
    void attributesHaveExactSpansAndDecodedValues() {
        String text = "x<IMG Alt='a &amp; b' src=c?d=1&copy=2 hidden =\n\"\" ID>";
        HtmlToken.StartTag tag =
                (HtmlToken.StartTag) tokens(text, TagSyntax.HTML).get(1);
        assertThat(tag.name().toString()).isEqualTo("img");
        assertThat(tag.attributes()).extracting(Attribute::name).containsExactly("Alt", "src", "hidden", "ID");
        assertThat(tag.attributes()).extracting(Attribute::value).containsExactly("a & b", "c?d=1&copy=2", "", "");
        assertThat(tag.attributes())
                .extracting(
                        a -> text.substring(a.valueSpan().start(), a.valueSpan().end()))
                .containsExactly("a &amp; b", "c?d=1&copy=2", "", "");
        assertThat(tag.attributes())
                .extracting(
                        a -> text.substring(a.nameSpan().start(), a.nameSpan().end()))
                .containsExactly("Alt", "src", "hidden", "ID");
        assertThat(tag.attributes().get(3).valueSpan().start()).isEqualTo(text.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a b=\"",
                "<a b='",
                "<a b=\" c='",
                "</",
                "<!--",
                "<!-",
                "<!--x--",
                "<![CDATA[",
                "<?",
                "<a b=\"<a c='",
                "<script>",
                "</script",
                "<svg>",
                "<a b ",
                "&",
                "<img a='<img b=\"",
                "<a b='c' "
            })
    @Timeout(60)
    void takesLinearTimeWhateverComes(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        for (TagSyntax syntax : TagSyntax.values()) {
            assertThat(tokens(text, syntax)).isNotEmpty();
        }
    }

    /** What jsoup does not repair must be seen alike: tags, their places, attributes and their places. */
    @Test
    void agreesWithJsoupOnRandomTagSoup() {
        Random random = new Random(20261101);
        String[] pieces = {
            "<span>",
            "</span>",
            "<p class=\"a b\">",
            "<b id='x' title=\"a &lt; b\">",
            "</b>",
            " text ",
            "文字",
            "&amp;",
            "<i data-x=1 hidden>",
            "</i>",
            "<br>",
            "<br/>",
            "<img src=a.png alt=''>",
            "<!-- c <b> -->",
            "<",
            " < ",
            "<>",
            "=",
            "\"",
            "<a href = \"x?a=1&amp;b=2\" >",
            "</a>",
            "<em\nclass\n=\nx>",
            "</em>",
            "<x-y z/>",
            "<DIV ID=Q>",
            "\r\n",
            "<u a=\"1\"b='2'>",
            "<q / c=d/>",
            "{{ x }}",
            "<s a=&quot;>",
            "\uD83D\uDE00",
            "<hr a b c>"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder soup = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                soup.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = soup.append(" .").toString();
            assertThat(ours(text)).as(text).hasSameElementsAs(theirs(text));
        }
    }

    private static List<String> ours(String text) {
        List<String> tags = new ArrayList<>();
        HtmlTokenizer tokenizer = new HtmlTokenizer(MaskedText.of(text), 0, text.length(), TagSyntax.HTML);
        while (tokenizer.hasNext()) {
            if (tokenizer.next() instanceof HtmlToken.StartTag tag) {
                StringBuilder line = new StringBuilder(tag.name() + "@" + tag.start() + "-" + tag.end());
                for (Attribute a : tag.attributes()) {
                    String place = a.valueSpan().isEmpty() ? "" : "" + a.valueSpan();
                    line.append(
                            " " + a.name().toLowerCase(java.util.Locale.ROOT) + a.nameSpan() + "=" + a.value() + place);
                }
                tags.add(line.toString());
            }
        }
        return tags;
    }

    private static List<String> theirs(String text) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        List<String> tags = new ArrayList<>();
        for (Element element : Jsoup.parse(text, "", parser).body().select("*")) {
            Range range = element.sourceRange();
            if (!range.isTracked() || range.isImplicit()) {
                continue;
            }
            StringBuilder line = new StringBuilder(element.tagName() + "@" + range.startPos() + "-" + range.endPos());
            element.attributes().forEach(a -> {
                Range.AttributeRange at = a.sourceRange();
                String place = at.valueRange().startPos() == at.valueRange().endPos()
                        ? ""
                        : ""
                                + new io.github.contentlint.text.Span(
                                        at.valueRange().startPos(),
                                        at.valueRange().endPos());
                line.append(" " + a.getKey()
                        + new io.github.contentlint.text.Span(
                                at.nameRange().startPos(), at.nameRange().endPos()) + "="
                        + a.getValue() + place);
            });
            tags.add(line.toString());
        }
        return tags;
    }
}
