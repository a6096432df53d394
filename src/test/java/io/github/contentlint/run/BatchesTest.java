package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blog of so many posts that threads take several at a time: however many they are, each post has its own findings. */
@DisplayName("Many posts")
class BatchesTest {

    private static final int POSTS = 300;
    private static final int LARGE = 2_000;

    @TempDir
    private Path blog;

    @TempDir
    private Path output;

    @BeforeEach
    void write() throws Exception {
        Path posts = Files.createDirectories(blog.resolve("_posts"));
        Files.writeString(blog.resolve("_config.yml"), "title: many\n");
        for (int i = 0; i < POSTS; i++) {
            Path post = posts.resolve("2026-01-01-" + i + ".md");
            switch (i % 10) {
                case 3 -> Files.write(post, new byte[] {0, 1, 2, 3});
                case 5 -> Files.write(post, "---\ntitle: x\n---\n有效的降低".getBytes("GBK"));
                case 7 -> Files.writeString(post, "---\ntitle: x\n---\n" + "可以有效地降低压力。\n\n".repeat(LARGE));
                default -> Files.writeString(post, "---\ntitle: x\n---\n\n第" + i + "篇己经写好了，<b><b>x</b></b>可以有效的降低。\n");
            }
        }
    }

    @Test
    @DisplayName("have the same findings on one thread and on several")
    void sameOnAnyNumberOfThreads() throws Exception {
        List<String> one = lint(1);

        assertThat(one).hasSizeGreaterThan(POSTS);
        assertThat(lint(2)).isEqualTo(one);
        assertThat(lint(7)).isEqualTo(one);
    }

    @Test
    @DisplayName("have the typos that each has alone")
    void sameAsAlone() throws Exception {
        List<String> all = lint(2);
        Path posts = blog.resolve("_posts");
        byte[] kept = Files.readAllBytes(posts.resolve("2026-01-01-8.md"));
        for (int i = 0; i < POSTS; i++) {
            Files.delete(posts.resolve("2026-01-01-" + i + ".md"));
        }
        Files.write(posts.resolve("2026-01-01-8.md"), kept);

        List<String> alone = lint(2);

        assertThat(typos(all)).isNotEmpty().isEqualTo(typos(alone));
    }

    private static List<String> typos(List<String> findings) {
        return findings.stream()
                .filter(f -> f.startsWith("_posts/2026-01-01-8.md") && f.contains(" typo-"))
                .toList();
    }

    private List<String> lint(int threads) throws Exception {
        List<String> findings = new ArrayList<>();
        new BlogUnderTest(blog, output, threads)
                .lint(result -> result.findings()
                        .forEach(f -> findings.add(f.path() + ":" + f.span() + " " + f.rule() + " " + f.args())));
        return findings;
    }
}
