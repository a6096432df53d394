package io.github.contentlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.post.FrontMatter.Format;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.post.Value.Scalar.Kind;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataParserTest {

    private static Parsed yaml(String text) {
        return parse(text, Format.YAML);
    }

    private static Parsed parse(String text, Format format) {
        return DataParser.parse(source(text), new Span(0, text.length()), format);
    }

    private static SourceText source(String text) {
        return SourceText.of(Path.of("a.md"), text);
    }

    private static Value.Scalar scalar(Parsed parsed, String path) {
        return (Value.Scalar) ((Value.Mapping) parsed.root()).find(path).orElseThrow();
    }

    /** {@code KIND "underlined text"} of every problem. */
    private static String problems(String text, Parsed parsed) {
        StringBuilder all = new StringBuilder();
        for (Problem problem : parsed.problems()) {
            all.append(all.isEmpty() ? "" : ", ")
                    .append(problem.kind())
                    .append(" ")
                    .append(source(text).slice(problem.span()));
        }
        return all.toString();
    }

    @Test
    void placesCountUtf16UnitsOfTheWholeSource() {
        String text = "😀😀\n😀: 你好\nb: \"x😀\"\r\nc: y # z\n";
        SourceText source = source(text);
        Parsed parsed = DataParser.parse(source, new Span(5, text.length()), Format.YAML);

        assertThat(source.slice(scalar(parsed, "😀").span())).isEqualTo("你好");
        assertThat(source.slice(scalar(parsed, "b").span())).isEqualTo("\"x😀\"");
        assertThat(source.slice(scalar(parsed, "b").content())).isEqualTo("x😀");
        assertThat(source.slice(scalar(parsed, "c").span())).isEqualTo("y");
        assertThat(parsed.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no, STRING",
        "true, BOOLEAN",
        "~, NULL",
        "'', NULL",
        "012, INTEGER",
        "1.10, FLOAT",
        "12:30:00, STRING",
        "2025-01-02, DATE",
        "2025-01-02 08:00:00 +0800, DATE",
        "2025-01-02T08:00:00Z, DATE",
        "2025-01-02 是个好日子, STRING",
        "'\"2025-01-02\"', STRING",
        "'!!str 12', STRING"
    })
    void scalarsHaveTheKindOfTheCoreSchema(String written, Kind kind) {
        assertThat(scalar(yaml("a: " + written), "a").kind()).isEqualTo(kind);
    }

    @Test
    void collectionsEndWhereTheirLastItemEnds() {
        String text = "tags:\n  - a\n  - b\n\n# c\nimage: { path: x, alt: y }\nlist: [1, 2]\n";
        Value.Mapping root = (Value.Mapping) yaml(text).root();

        assertThat(source(text).slice(root.get("tags").orElseThrow().span())).isEqualTo("- a\n  - b");
        assertThat(source(text).slice(root.get("image").orElseThrow().span())).isEqualTo("{ path: x, alt: y }");
        assertThat(source(text).slice(root.get("list").orElseThrow().span())).isEqualTo("[1, 2]");
    }

    @Test
    void blockScalarsSpanTheirLines() {
        String text = "a: |\n  x\n  y\n\nb: >+\n  z\n\n\nc: 1\n";
        Parsed parsed = yaml(text);

        assertThat(source(text).slice(scalar(parsed, "a").span())).isEqualTo("|\n  x\n  y");
        assertThat(scalar(parsed, "a").text()).isEqualTo("x\ny\n");
        assertThat(scalar(parsed, "a").isVerbatim()).isFalse();
        assertThat(scalar(parsed, "b").isVerbatim()).isFalse();
    }

    @Test
    void aliasesStandForTheirAnchors() {
        Parsed parsed = yaml("base: &b {x: 1}\ncopy: *b\nmerged:\n  <<: *b\n  y: 2\n");

        assertThat(scalar(parsed, "copy.x").text()).isEqualTo("1");
        assertThat(scalar(parsed, "merged.<<.x").text()).isEqualTo("1");
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void jsonIsRead() {
        Parsed parsed =
                parse("{\n\t\"title\": \"a\\u0041\",\n\t\"tags\": [\"x\", \"y\"],\"draft\":true\n}", Format.JSON);

        assertThat(scalar(parsed, "title").text()).isEqualTo("aA");
        assertThat(scalar(parsed, "draft").kind()).isEqualTo(Kind.BOOLEAN);
        assertThat(parsed.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: a: b               | UNQUOTED_COLON a: b",
                "title：你好                  | FULL_WIDTH_COLON ：",
                "title： 你好                 | FULL_WIDTH_COLON ：",
                "title:你好                  | MISSING_SPACE :",
                "title: [草稿] 标题          | UNQUOTED_BRACKET [草稿] 标题",
                "title: {{ x }} 标题         | UNQUOTED_BRACKET {{ x }} 标题",
                "title: [甲] 乙: 丙          | UNQUOTED_BRACKET [甲] 乙: 丙",
                "title: \"甲: 乙\" 丙: 丁     | SYNTAX 丙: 丁",
                "tags: [甲, 乙] 丙           | SYNTAX 丙",
                "title: @某人                | SYNTAX @某人",
                "title: \"a\" b              | SYNTAX b",
                "title: \"a”                 | FULL_WIDTH_QUOTE ”",
                "title: [\"a\"，\"b\"，\"c\"] | FULL_WIDTH_COMMA ，\"b\"，",
                "tags: [a，b]                | FULL_WIDTH_COMMA ，",
                "tags: [“a”, “b”]            | FULL_WIDTH_QUOTE “a”, “b”",
                "tags: [\"a”，“b”]             | FULL_WIDTH_QUOTE ”，“b”, FULL_WIDTH_COMMA ，",
                "title: #1 问题              | VALUE_IS_COMMENT #1 问题",
                "　title: a                  | SPACE_IN_KEY 　title",
                "title: *a                   | SYNTAX *a",
                "title: 'it's'               | SYNTAX s'",
            })
    void theCauseIsNamedAndTheOtherKeysAreRead(String broken, String expected) {
        String text = "layout: post\n" + broken + "\ndate: 2025-01-02\n";
        Parsed parsed = yaml(text);

        assertThat(problems(text, parsed)).isEqualTo(expected);
        assertThat(scalar(parsed, "layout").text()).isEqualTo("post");
        assertThat(scalar(parsed, "date").text()).isEqualTo("2025-01-02");
        assertThat(((Value.Mapping) parsed.root()).entries()).hasSize(3);
    }

    @Test
    void whatIsMendedKeepsItsTextAndPlace() {
        String text = "title: 你好: 世界\nsub:a\nimage：/x.png\n";
        Parsed parsed = yaml(text);

        assertThat(scalar(parsed, "title").text()).isEqualTo("你好: 世界");
        assertThat(source(text).slice(scalar(parsed, "title").span())).isEqualTo("你好: 世界");
        assertThat(source(text).slice(scalar(parsed, "sub").span())).isEqualTo("a");
        assertThat(source(text).slice(scalar(parsed, "image").span())).isEqualTo("/x.png");
    }

    @Test
    void tabsAreOneProblemAKey() {
        String text = "title: a\ntags:\n\t- x\n\t- y\n";
        Parsed parsed = yaml(text);

        assertThat(problems(text, parsed)).isEqualTo("TAB \t");
        assertThat(((Value.Mapping) parsed.root()).find("tags").orElseThrow())
                .isInstanceOfSatisfying(
                        Value.Sequence.class, s -> assertThat(s.items()).hasSize(2));
    }

    @Test
    void duplicateKeysStandTwice() {
        String text = "title: a\nimage:\n  path: x\n  path: y\ntitle: b\n";
        Parsed parsed = yaml(text);

        assertThat(problems(text, parsed)).isEqualTo("DUPLICATE_KEY path, DUPLICATE_KEY title");
        assertThat(parsed.problems().get(1).details())
                .containsEntry("first", "1")
                .containsEntry("key", "title");
    }

    @Test
    void aConflictIsOneProblem() {
        String text = "layout: post\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> other\ndate: 2025-01-01\n";

        assertThat(problems(text, yaml(text))).isEqualTo("CONFLICT_MARKER <<<<<<< HEAD");
    }

    @Test
    void allKeysWithFullWidthColons() {
        String text = "title：a\ndate：2025-01-01\n";
        Parsed parsed = yaml(text);

        assertThat(problems(text, parsed)).isEqualTo("FULL_WIDTH_COLON ：, FULL_WIDTH_COLON ：");
        assertThat(scalar(parsed, "date").kind()).isEqualTo(Kind.DATE);
    }

    @Test
    void oneKeyWithFullWidthColon() {
        assertThat(problems("title：a", yaml("title：a"))).isEqualTo("FULL_WIDTH_COLON ：");
        assertThat(problems("image:\n  path：a", yaml("image:\n  path：a"))).isEqualTo("FULL_WIDTH_COLON ：");
    }

    @Test
    void proseIsNoMapping() {
        assertThat(problems("just some words", yaml("just some words"))).isEqualTo("ROOT_NOT_MAPPING just some words");
        assertThat(yaml("just some words").root())
                .isEqualTo(yaml("just some words").root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "\n\n", "# only a comment", "a:\tb", "tags: # 标签\n  - a", "color: # 颜色",
                "title: “双减”之后", "title: 'a: b'", "a: [b,\n  c]\n", "title: C++：从入门到精通", "a: &x 1\nb: *x",
                        "url: http://a.b/c?d=e:f",
                "d: >-\n  a: b\n  c：d\n", "tags:\n- a\n- b\n", "描述: 你好，世界", "link:\n  http://a.b/c", "---\na: b\n...\n",
                        "a: \"b\\\n  c\""
            })
    void whatIsFineIsNoProblem(String text) {
        assertThat(problems(text, yaml(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "a: [", "? ", "a: {b: ", "&a [", "{{"})
    void nestingIsBounded(String bracket) {
        String text = bracket.repeat(100_000);
        Parsed parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> yaml(text));
        assertThat(parsed.problems()).isNotEmpty();
    }

    @Test
    void aliasBombsAreNotWrittenOut() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + " ,").repeat(10)).append("]\n");
        }
        assertThat(yaml(bomb.toString()).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.TOO_COMPLEX);
        assertThat(yaml("a: &a [*a]").problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\uD800",
                "\uDC00x",
                "a: \u0008b",
                "\uFFFF",
                "%YAML 9.9\n---\n",
                "%",
                "\r\r\r",
                "a\rb: c\r",
                "?",
                ": :",
                "- - -",
                "*",
                "&",
                "!",
                "|",
                "\"",
                "'",
                "a: '",
                "\t",
                "<<: <<",
                "{a: b, a",
                "𝒳: \"𝒳"
            })
    void anythingIsSurvived(String text) {
        for (Format format : Format.values()) {
            Parsed parsed = parse("x: 1\n" + text, format);
            parsed.problems().forEach(p -> assertThat(p.span().end()).isLessThanOrEqualTo(text.length() + 5));
        }
    }

    @Test
    void controlCharactersAreNamed() {
        String text = "title: a\0b\ndate: 2025-01-01\n";
        Parsed parsed = yaml(text);

        assertThat(parsed.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.SYNTAX);
        assertThat(parsed.problems().get(0).details()).containsEntry("reason", "control character U+0000");
        assertThat(scalar(parsed, "date").kind()).isEqualTo(Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k",
                "标题",
                "😀",
                "a b ",
                "- ",
                "a: b\n",
                "a：b\n",
                "a:b\n",
                "[a, ",
                "a:\n\t- b\n",
                "# c\n",
                "\"\n",
                "'",
                "<<<<<<< a\n"
            })
    void largeInputIsQuick(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        for (Format format : Format.values()) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse(text, format));
        }
    }

    @Test
    void aKeyOfAMegabyteIsQuick() {
        String text = "k".repeat(1_000_000) + ": 1\n";
        Parsed parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> yaml(text));
        assertThat(parsed.problems()).hasSize(1);
    }

    @Test
    void tomlHasPlacesToo() {
        String text = "# 😀\ntitle = \"a 😀 \\u0041\"\ndate = 2025-01-02T08:00:00+08:00\n"
                + "tags = ['x', \"y]\", # c\n  'z']\nimage.path = \"p\"\ninline = { a = 1, b = [2] }\n"
                + "draft=false\nd2 = 2025-01-02 08:00:00 # x\n"
                + "[params]\n\"quoted😀\" = '''\nq\n'''\n[params.sub]\nk = 1.5\n[[menus]]\nname = 'a'\n[[menus]]\nname = 'b'\n";
        SourceText source = source(text);
        Parsed parsed = parse(text, Format.TOML);
        Value.Mapping root = (Value.Mapping) parsed.root();

        assertThat(parsed.problems()).isEmpty();
        assertThat(source.slice(scalar(parsed, "title").span())).isEqualTo("\"a 😀 \\u0041\"");
        assertThat(scalar(parsed, "title").text()).isEqualTo("a 😀 A");
        assertThat(scalar(parsed, "date").kind()).isEqualTo(Kind.DATE);
        assertThat(scalar(parsed, "d2").text()).isEqualTo("2025-01-02 08:00:00");
        assertThat(source.slice(root.get("tags").orElseThrow().span())).isEqualTo("['x', \"y]\", # c\n  'z']");
        assertThat(source.slice(((Value.Sequence) root.get("tags").orElseThrow())
                        .items()
                        .get(2)
                        .span()))
                .isEqualTo("'z'");
        assertThat(source.slice(scalar(parsed, "image.path").content())).isEqualTo("p");
        assertThat(source.slice(scalar(parsed, "inline.a").span())).isEqualTo("1");
        assertThat(scalar(parsed, "draft").kind()).isEqualTo(Kind.BOOLEAN);
        assertThat(source.slice(scalar(parsed, "params.quoted😀").content())).isEqualTo("q\n");
        assertThat(source.slice(scalar(parsed, "params.sub.k").span())).isEqualTo("1.5");
        Value.Sequence menus = (Value.Sequence) root.get("menus").orElseThrow();
        assertThat(menus.items()).hasSize(2);
        assertThat(source.slice(((Value.Mapping) menus.items().get(1))
                        .entries()
                        .get(0)
                        .value()
                        .span()))
                .isEqualTo("'b'");
        assertThat(root.entry("params").orElseThrow().key().span().start()).isEqualTo(text.indexOf("params]"));
    }

    @Test
    void tomlErrorsAreAllThere() {
        String text = "title = \"a\"\ntitle = \"b\"\ntags = [\"x\"，\"y\"]\nauthor = “我”\n= 3\n";
        Parsed parsed = parse(text, Format.TOML);

        assertThat(problems(text, parsed))
                .contains("DUPLICATE_KEY title", "FULL_WIDTH_COMMA ，", "FULL_WIDTH_QUOTE “", "SYNTAX = 3");
        assertThat(parsed.problems())
                .filteredOn(p -> p.kind() == Problem.Kind.DUPLICATE_KEY)
                .singleElement()
                .satisfies(p -> assertThat(p.details()).containsEntry("first", "1"));
    }
}
