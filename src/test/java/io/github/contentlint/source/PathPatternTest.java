package io.github.contentlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An Ant pattern means the files that it means to Ant, hidden ones aside")
class PathPatternTest {

    private static final Path BASE = Path.of("/site");

    @ParameterizedTest(name = "{0} matches {1}: {2}")
    @CsvSource({
        "**/*.md, a.md, true",
        "**/*.md, x/y/a.md, true",
        "**/*.md, x/y/a.mdx, false",
        "*.md, x/a.md, false",
        "_posts/**/*.md, _posts/a.md, true",
        "_posts/**/*.md, _posts/2024/05/a.md, true",
        "_posts/**/*.md, my_posts/a.md, false",
        "**/_posts/**, _posts/a.md, true",
        "**/_posts/**, zh/tech/_posts/2024/a.md, true",
        "**/_posts/**, zh/posts/a.md, false",
        "a/**/b/**/c.md, a/b/c.md, true",
        "a/**/b/**/c.md, a/x/b/y/b/z/c.md, true",
        "a/**/b/**/c.md, a/x/c.md, false",
        "posts/, posts/deep/a.md, true",
        "./posts/*, posts/a.md, true",
        "posts\\*.md, posts/a.md, true",
        "/posts/*.md, posts/a.md, true",
        "**, a/b, true",
        "20??-*.md, 2024-初稿.md, true",
        "?.md, 😀.md, true",
        "?.md, ab.md, false",
        "**/*.md, .github/a.md, false",
        "**/*.md, x/.drafts/a.md, false",
        "**/*.md, .a.md, false",
        "**/.drafts/*.md, x/.drafts/a.md, true",
        "**/*.MD, a.md, false",
    })
    void matches(String pattern, String file, boolean expected) {
        assertThat(PathPattern.of(BASE, pattern).matches(BASE.resolve(file))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} means all below {1}: {2}")
    @CsvSource({
        "_site/**, _site, true",
        "_site/, _site, true",
        "_site/*, _site, false",
        "**/drafts/**, a/drafts, true",
        "**/drafts/**, a, false",
        "_site/**/*.md, _site, false",
    })
    void tellsFoldersThatNeedNotBeEntered(String pattern, String folder, boolean expected) {
        assertThat(PathPattern.of(BASE, pattern).matchesAllBelow(BASE.resolve(folder)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("and files outside of its own folder never")
    void isRelativeToItsFolder() {
        assertThat(PathPattern.of(BASE.resolve("docs"), "**").matches(Path.of("/site/a.md")))
                .isFalse();
        assertThat(PathPattern.of(BASE, "docs/*.md").matches(Path.of("/site/docs/a.md")))
                .isTrue();
    }

    @Test
    @DisplayName("and a hostile one takes no exponential time")
    void isFast() {
        PathPattern inName = PathPattern.of(BASE, "*a".repeat(40) + "b");
        PathPattern inFolders = PathPattern.of(BASE, "**/a/".repeat(40) + "b");
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(inName.matches(BASE.resolve("a".repeat(200)))).isFalse();
            assertThat(inFolders.matches(BASE.resolve("a/".repeat(200) + "c"))).isFalse();
        });
    }
}
