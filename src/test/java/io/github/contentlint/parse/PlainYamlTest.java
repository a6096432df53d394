package io.github.contentlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

class PlainYamlTest {

    private static final String BEFORE = "---\n";

    private static final List<String> PIECES = List.of(
            "title",
            "tags",
            "date",
            "- ",
            "-",
            " ",
            "  ",
            "   ",
            "\n",
            "\n",
            "\n",
            "\r\n",
            ":",
            ": ",
            ": ",
            ": ",
            "a",
            "b c",
            "中文，标题",
            "\"q\"",
            "\"",
            "'",
            "''",
            "[",
            "]",
            ", ",
            ",",
            "#",
            " # c",
            "2024-01-02 03:04:05 +0800",
            "1.5",
            "true",
            "null",
            "~",
            "/a.png",
            "http://x",
            "\t",
            "|",
            ">",
            "&x",
            "*x",
            "!",
            "{",
            "}",
            "?",
            "...",
            "---",
            "\\",
            "\uFEFF",
            "%",
            "(x)",
            "《》",
            "\u00A0",
            "。");

    private static final List<String> STARTS =
            List.of("tags:", "tags: ", "tags: [", "- ", "- ", "date: ", "#", "x: '", "x: \"");

    private static Optional<Value> plain(String yaml) {
        String text = BEFORE + yaml;
        return PlainYaml.read(SourceText.of(Path.of("a.md"), text), new Span(BEFORE.length(), text.length()));
    }

    private static Optional<Value> library(String yaml) {
        SourceText source = SourceText.of(Path.of("a.md"), BEFORE + yaml);
        return new YamlReader(source).read(yaml, Offsets.of(yaml, BEFORE.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout: post\ntitle: \"a, b\"\ndate: 2025-01-09 13:53:56 +0800\ntags: ['云', 'b']\nx: no\n",
                "image:\n    path: https://a.b/c?d=1&e=2\n    alt: 名\n\n# note\nid: 12\n",
                "tags:\n- a\n- b\ncategories:\n  - c d\n  - 'e'\nlast:\n",
                "a: []\nb: [ x , y ]\nc: ''\nd: \"\"\ne:   \nf: it's [a] \"b\" {c}\n",
                "a: b\r\nc:\r\n  d: e\r\n",
                "a:\n  b:\n    c: d\n  e: f\ng: h",
                "a: b  \n\n\nc: d\n   \n",
                "a: http://x:80/#y\na: 12:30\n"
            })
    void plainFrontMatterIsReadAsTheLibraryReadsIt(String yaml) {
        assertThat(plain(yaml)).isPresent().isEqualTo(library(yaml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# c\n",
                "a",
                " a: b\n",
                "a:b\n",
                "a : b\n",
                "a: b: c\n",
                "a: b:\n",
                "a: b # c\n",
                "a: b\n  c\n",
                "a: \"b\n  c\"\n",
                "a: \"b\\n\"\n",
                "a: 'b''c'\n",
                "a: [b,\n  c]\n",
                "a: [b, ]\n",
                "a: [b: c]\n",
                "a: {b: c}\n",
                "a: |\n  b\n",
                "a: &x b\n",
                "a: !!str 1\n",
                "a:\n- b: c\n",
                "a:\n  - b\n  c: d\n",
                "a:\n    b: c\n  d: e\n",
                "a: b\tc\n",
                "a: b\rc: d\n",
                "a: 😀\n",
                "a: b\u0007\n",
                "---\na: b\n",
                "a: b\n...\n",
                "\"a\": b\n",
                "1: b\n",
                "- a\n"
            })
    void whatIsMoreThanThatIsLeftToTheLibrary(String yaml) {
        assertThat(plain(yaml)).isEmpty();
    }

    @Test
    void aKeyLongerThanYamlAllowsIsLeftToTheLibrary() {
        assertThat(plain("a".repeat(2_000) + ": b\n")).isEmpty();
        String longest = "a".repeat(100) + ": b\n";
        assertThat(plain(longest)).isPresent().isEqualTo(library(longest));
    }

    @Test
    void deepMappingsAreLeftToTheLibrary() {
        assertThat(plain(nested(8))).isPresent().isEqualTo(library(nested(8)));
        assertThat(plain(nested(9))).isEmpty();
    }

    private static String nested(int depth) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            yaml.append(" ".repeat(i)).append("a:").append(i < depth - 1 ? "\n" : " b\n");
        }
        return yaml.toString();
    }

    @Test
    void nothingIsReadInAnyOtherWayThanTheLibrary() {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 40_000; i++) {
            String yaml = i % 2 == 0 ? joined(PIECES, random, 12) : lines(random);
            Optional<Value> plain = plain(yaml);
            if (plain.isPresent()) {
                read++;
                assertThat(plain).as(yaml).isEqualTo(libraryOrNothing(yaml));
            }
        }
        assertThat(read).isGreaterThan(4_000);
    }

    private static String lines(Random random) {
        StringBuilder yaml = new StringBuilder("title: x\n");
        for (int line = random.nextInt(6); line > 0; line--) {
            yaml.append("    ", 0, new int[] {0, 0, 0, 2, 2, 4}[random.nextInt(6)])
                    .append(STARTS.get(random.nextInt(STARTS.size())))
                    .append(joined(PIECES, random, 3))
                    .append(random.nextInt(4) > 0 ? "\n" : "  \r\n");
        }
        return yaml.toString();
    }

    private static String joined(List<String> pieces, Random random, int most) {
        StringBuilder joined = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            joined.append(pieces.get(random.nextInt(pieces.size())));
        }
        return joined.toString();
    }

    private static Optional<Value> libraryOrNothing(String yaml) {
        try {
            return library(yaml);
        } catch (YamlEngineException | YamlReader.UnknownAlias e) {
            return Optional.empty();
        }
    }
}
