package io.github.contentlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Element;
import io.github.contentlint.post.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTreeTest {

    private static ElementTree tree(String text, TagSyntax syntax) {
        ElementTree tree = new ElementTree(text, syntax);
        HtmlTokenizer tokenizer = new HtmlTokenizer(MaskedText.of(text), 0, text.length(), syntax);
        while (tokenizer.hasNext()) {
            tree.accept(tokenizer.next());
        }
        tree.finish(text.length());
        return tree;
    }

    private static String problems(ElementTree tree) {
        return tree.problems().stream().map(ElementTreeTest::problem).collect(Collectors.joining(" "));
    }

    private static String problem(Problem p) {
        String what = p.details().getOrDefault("name", p.details().get("tag"));
        String open =
                p.kind() == Problem.Kind.MISNESTED_ELEMENT ? "/" + p.details().get("open") : "";
        return p.kind().name().split("_")[0].toLowerCase() + ":" + what + open + "@"
                + p.span().start();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<div><p>a</p></div>|-",
                "<ul><li>a<li>b</ul><p>c<p>d|-",
                "<table><thead><tr><th>a<tbody><tr><td>b<td>c</table>|-",
                "<dl><dt>a<dd>b<dt>c</dl><select><option>a<option>b</select>|-",
                "<table><tr><td><table><tr><td>x</table></td></tr></table>|-",
                "<ul><li>a<ul><li>b</li></ul><li>c</ul>|-",
                "<p>a<div>b</div>c</p>|-",
                "<svg><path d='m'/><title>a</title><circle/></svg><br><img src=x>|-",
                "<p>a<p>b</p></p>|stray:p@12",
                "<div>a|unclosed:div@0",
                "a</div>|stray:div@1",
                "</img>a</br>|stray:img@0 stray:br@7",
                "<div><b>a</div>|unclosed:b@5",
                "<div><b>a</div>b</b>|misnested:b/div@16",
                "<b><i>a</b>c</i>|misnested:i/b@12",
                "<b><div>a</b>c</div>|misnested:b/div@9",
                "<table><tr><td><b>a<td>b</table>|unclosed:b@15",
                "<div><table><tr><td></div></td></tr></table></div>|stray:div@20",
                "<table><tr><td></tr></table>|-",
                "<h2>a<h3>b</h3>|unclosed:h2@0",
                "<h2>a<h3>b</h3></h2>|misnested:h2/h3@15",
                "a<b href=\"x|unclosed:b@1"
            })
    void findsWhatABrowserRepairs(String text, String expected) {
        assertThat(problems(tree(text, TagSyntax.HTML))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<div><p>a</p><br/></div>|-",
                "<ul><li>a<li>b</ul>|unclosed:li@9",
                "<div><b>a</div>|unclosed:b@5",
                "<div><div><b>a</div></div>|unclosed:b@10",
                "<b><i>a</b>c</i>|misnested:b/i@7",
                "</p>a|stray:p@0",
                "<span a=b:c>x</span></span>|escaped:span@0 stray:span@20",
                "<p>a</p></br>|stray:br@8"
            })
    void kramdownClosesTheInnermostElementOnly(String text, String expected) {
        assertThat(problems(tree(text, TagSyntax.KRAMDOWN))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><b> &nbsp;&#8203;\u3000</b><!-- x --></p>|false false",
                "<p><b>a</b><i></i></p>|true true false",
                "<p><img></p>|true true",
                "<p><wbr></p>|false false",
                "<p><svg></svg></p>|true true",
                "<p><my-badge></my-badge></p>|true true",
                "<p><script>x</script></p>|true true",
                "<p>&lt;</p>|true"
            })
    void knowsWhatAReaderSees(String text, String visible) {
        assertThat(tree(text, TagSyntax.HTML).elements())
                .extracting(e -> String.valueOf(e.visible()))
                .containsExactly(visible.split(" "));
    }

    @Test
    void elementsKnowTheirParentsAndEnds() {
        String text = "<ul><li>a<li><b>b</b></ul>";
        List<Element> elements = tree(text, TagSyntax.HTML).elements();
        assertThat(elements).extracting(Element::parent).containsExactly(-1, 0, 0, 2);
        assertThat(elements)
                .extracting(e -> text.substring(e.span().start(), e.span().end()))
                .containsExactly(text, "<li>a", "<li><b>b</b>", "<b>b</b>");
        assertThat(elements).extracting(Element::closed).containsExactly(true, false, false, true);
    }

    @Test
    void aMarkdownBlockEndsWhatWasOpenedInIt() {
        String text = "<div><b>a</b><font>b c</font></div>";
        ElementTree tree = new ElementTree(text, TagSyntax.COMMONMARK);
        HtmlTokenizer tokenizer = new HtmlTokenizer(MaskedText.of(text), 0, text.length(), TagSyntax.COMMONMARK);
        tree.accept(tokenizer.next());
        tree.beginBlock();
        for (int i = 0; i < 4; i++) {
            tree.accept(tokenizer.next());
        }
        tree.endBlock(20);
        tree.beginBlock();
        while (tokenizer.hasNext()) {
            tree.accept(tokenizer.next());
        }
        tree.endBlock(text.length());
        tree.finish(text.length());
        assertThat(problems(tree)).isEqualTo("misnested:font/@22");
        assertThat(tree.elements()).extracting(Element::name).containsExactly("div", "b", "font");
        assertThat(tree.elements().get(2).endTag().start()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p>",
                "<li>",
                "<b>",
                "</b>",
                "<td>",
                "<div></b>",
                "<b><div></b>",
                "<td><div></td>",
                "<li><b></li>",
                "<table><td></div>",
                "<svg>",
                "<b><i></b></i>",
                "<p a=b.c>",
                "</p><p a=b.c>"
            })
    @Timeout(60)
    void deepNestingCostsNoMoreThanItsTags(String piece) {
        String text = piece.repeat(100_000);
        for (TagSyntax syntax : TagSyntax.values()) {
            assertThat(tree("<div><b>" + text + "</div>".repeat(100_000), syntax)
                            .elements())
                    .isNotNull();
        }
    }
}
