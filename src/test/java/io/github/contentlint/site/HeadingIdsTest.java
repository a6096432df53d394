package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The ids of headings are those seen on pages that the generators built")
class HeadingIdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hello World | hello-world | hello-world | hello-world | Hello-World | hello-world
            你好，世界 Foo | 你好世界-foo | 你好世界-foo | 你好-世界-foo | 你好，世界-Foo | 你好-世界-foo
            1. 前言 | 1-前言 | 1-前言 | 1-前言 | 1-前言 | _1-前言
            第一章：概述（上） | 第一章概述上 | 第一章概述上 | 第一章-概述-上 | 第一章：概述（上） | 第一章-概述-上
            C++ & C# / .NET | c--c--net | c--c--net | c-c-net | C-C-NET | c-c-net
            Über Straße é | über-straße-é | über-straße-é | über-straße-é | Uber-Strase-e | uber-straße-e
            a_b  c   d | a_b--c---d | a_b--c---d | a-b-c-d | a-b-c-d | a-b-c-d
            ！！！ | '' | heading | heading | ！！！ | ''
            Emoji 😀 x | emoji--x | emoji--x | emoji-x | Emoji-😀-x | emoji-😀-x
            日本語 カタカナー | 日本語-カタカナー | 日本語-カタカナー | 日本語-カタカナー | 日本語-カタカナー | 日本語-カタカナー
            v1.2.3 Release (2020-01-01) | v123-release-2020-01-01 | v123-release-2020-01-01 | v1-2-3-release-2020-01-01 \
            | v1-2-3-Release-2020-01-01 | v1-2-3-release-2020-01-01
            Foo: Bar; Baz, Qux | foo-bar-baz-qux | foo-bar-baz-qux | foo-bar-baz-qux | Foo-Bar-Baz-Qux | foo-bar-baz-qux
            中文 English 混排 | 中文-english-混排 | 中文-english-混排 | 中文-english-混排 | 中文-English-混排 | 中文-english-混排
            TEST全角ＡＢＣ１２３ | test全角ａｂｃ１２３ | test全角ａｂｃ１２３ | test全角ａｂｃ１２３ | TEST全角ABC１２３ | test全角abc123
            ① circled Ⅳ | -circled-ⅳ | -circled- | ①-circled-ⅳ | ①-circled-Ⅳ | _1-circled-iv
            """)
    void measured(String text, String kramdown, String goldmark, String blackfriday, String hexo, String vitepress) {
        assertThat(Stream.of(
                                HeadingIds.KRAMDOWN_GFM,
                                HeadingIds.GOLDMARK,
                                HeadingIds.BLACKFRIDAY,
                                HeadingIds.HEXO,
                                HeadingIds.VITEPRESS)
                        .map(style -> style.of(text)))
                .containsExactly(kramdown, goldmark, blackfriday, hexo, vitepress);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            你好，世界 Foo | foo | -foo
            1. 前言 | section | 1-
            C++ & C# / .NET | c--c--net | c--c--net
            Über Straße é | ber-strae- | uber-strae-e
            a_b  c   d | ab--c---d | a_b--c---d
            中文 English 混排 | english- | -english-
            第一章：概述（上） | section | heading
            """)
    void measuredWhereOnlyAsciiIsKept(String text, String kramdown, String goldmark) {
        assertThat(HeadingIds.KRAMDOWN.of(text)).isEqualTo(kramdown);
        assertThat(HeadingIds.GOLDMARK_ASCII.of(text)).isEqualTo(goldmark);
    }

    @Test
    @DisplayName("VuePress 1 takes dashes for hyphens, too")
    void vuepress() {
        assertThat(HeadingIds.VUEPRESS.of("A – B — C... 100%")).isEqualTo("a-b-c-100");
    }

    /** The headings {@code Hello World}, {@code Hello World}, {@code hello-world-1}, {@code Hello World}. */
    @ParameterizedTest
    @CsvSource({
        "KRAMDOWN_GFM, hello-world hello-world-1 hello-world-1 hello-world-2",
        "GOLDMARK, hello-world hello-world-1 hello-world-1-1 hello-world-2",
        "GITHUB, hello-world hello-world-1 hello-world-1-1 hello-world-2",
        "VITEPRESS, hello-world hello-world-1 hello-world-1-1 hello-world-2",
        "HEXO, Hello-World Hello-World-1 hello-world-1 Hello-World-2",
        "HEXO_MARKDOWN_IT, Hello-World Hello-World-2 hello-world-1 Hello-World-3"
    })
    @DisplayName("of the same name are told apart by numbers")
    void numbered(HeadingIds style, String ids) {
        HeadingNumbers numbers = new HeadingNumbers(style, UnaryOperator.identity());
        List<String> given = Stream.of("Hello World", "Hello World", "hello-world-1", "Hello World")
                .map(numbers::add)
                .toList();
        assertThat(given).containsExactly(ids.split(" "));
    }
}
