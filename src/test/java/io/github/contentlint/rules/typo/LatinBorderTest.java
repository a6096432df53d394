package io.github.contentlint.rules.typo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a name in a sentence and what is a piece of something else. */
class LatinBorderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Github",
                "用Github的人",
                "Github.",
                "Github, too",
                "（Github）",
                "1.Github 主页",
                "12.Github",
                "地址:Github",
                "Github：代码",
                "Github(代码托管)",
                "Github's",
                "\uFFFCGithub\uFFFC",
                "see Github: it",
                "Github - a host"
            })
    void names(String text) {
        assertThat(isWord(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Github.com", "www.Github", "MyGithub", "Github2", "2Github", "_Github", "Github_x", "Github-x",
                        "x-Github",
                "/Github", "Github/", "@Github", "a@Github", "#Github", "Github()", "Github:22", "x:Github", "Github=1",
                "C:\\Github", "Github -u root", "éGithub", "v1.Github"
            })
    void pieces(String text) {
        assertThat(isWord(text)).as(text).isFalse();
    }

    private static boolean isWord(String text) {
        int start = text.indexOf("Github");
        return LatinBorder.isWord(text, start, start + "Github".length());
    }
}
