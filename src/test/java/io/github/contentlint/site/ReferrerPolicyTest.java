package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferrerPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=\"referrer\" content=\"no-referrer\">",
                "<meta content='never' name='referrer' />",
                "meta(name=\"referrer\" content=\"no-referrer\")",
                "['meta', { name: 'referrer', content: 'no-referrer' }]",
                "{\n  name: 'referrer',\n  content: 'same-origin',\n}",
                "inject:\n  head:\n    - <meta name=referrer content=no-referrer>",
            })
    void isReadInEveryWayItIsWritten(String text) {
        assertThat(ReferrerPolicy.hidesReferrer(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=\"referrer\" content=\"no-referrer-when-downgrade\">",
                "<meta name=\"referrer\" content=\"origin\">",
                "<meta name=\"robots\" content=\"never\">",
                "    # - <meta name=\"referrer\" content=\"no-referrer\">",
                "  // ['meta', { name: 'referrer', content: 'no-referrer' }]",
                "<!-- <meta name=\"referrer\" content=\"no-referrer\"> -->",
                "",
            })
    void otherPoliciesAndCommentsDoNotCount(String text) {
        assertThat(ReferrerPolicy.hidesReferrer(text)).isFalse();
    }

    @Test
    void isFoundInLayoutsAndConfigurationButNotInPosts(@TempDir Path root) throws IOException {
        String meta = "<meta name=\"referrer\" content=\"no-referrer\">";
        Files.writeString(Files.createDirectories(root.resolve("_posts")).resolve("a.html"), meta);
        assertThat(new ReferrerPolicy(root).hidesReferrer()).isFalse();

        Path theme = Files.createDirectories(root.resolve("themes/mine/layout/_partial"));
        Files.writeString(theme.resolve("head.ejs"), meta);
        assertThat(new ReferrerPolicy(root).hidesReferrer()).isTrue();
    }
}
