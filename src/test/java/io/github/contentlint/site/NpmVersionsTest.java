package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The version of a package of npm")
class NpmVersionsTest {

    @TempDir
    Path root;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "node_modules/hexo/package.json | {\"name\": \"hexo\", \"version\": \"7.3.0\"}",
                "package-lock.json | {\"packages\": {\"node_modules/hexo\": {\"version\": \"7.3.0\"}}}",
                "package-lock.json | {\"dependencies\": {\"hexo\": {\"version\": \"7.3.0\"}, \"hexo-util\": {\"version\": \"3.0.0\"}}}",
                "yarn.lock | hexo@^7.0.0:\\n  version \"7.3.0\"\\n",
                "yarn.lock | \"hexo@npm:^7.0.0\":\\n  version: 7.3.0\\n",
                "pnpm-lock.yaml | packages:\\n  /hexo@7.3.0:\\n    dev: false\\n",
                "pnpm-lock.yaml | packages:\\n  hexo@7.3.0:\\n    resolution: {}\\n",
                "package.json | {\"hexo\": {\"version\": \"7.3.0\"}, \"dependencies\": {\"hexo\": \"^7.0.0\"}}",
                "package.json | {\"dependencies\": {\"hexo\": \"^7.3.0\"}}",
                "package.json | {\"devDependencies\": {\"hexo\": \"~7.3\"}}",
                "package.json | {\"dependencies\": {\"hexo\": \"7.3.x\"}}",
            })
    void isTold(String file, String text) throws IOException {
        write(file, text);
        assertThat(NpmVersions.of(root, "hexo"))
                .hasValueSatisfying(
                        version -> assertThat(version.isAtLeast(7, 3)).isTrue());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "package.json | {\"dependencies\": {\"hexo\": \"*\"}}",
                "package.json | {\"dependencies\": {\"hexo\": \">=4\"}}",
                "package.json | {\"dependencies\": {\"hexo\": \"latest\"}}",
                "package.json | {\"hexo\": {}, \"dependencies\": {\"hexo-util\": \"^7.3.0\"}}",
                "package.json | {\"dependencies\": {\"hexo\": ",
                "package-lock.json | {\"a\": {\"hexo\": {\"version\": \"1.0.0\"}}, \"b\": {\"hexo\": {\"version\": \"7.3.0\"}}}",
            })
    @DisplayName("is not told by a range of several, or by files that differ")
    void isNotTold(String file, String text) throws IOException {
        write(file, text);
        assertThat(NpmVersions.of(root, "hexo")).isEmpty();
    }

    @Test
    @DisplayName("as locked comes before the one asked for")
    void lockFirst() throws IOException {
        write("package.json", "{\"dependencies\": {\"hexo\": \"^4.2.0\"}}");
        write("package-lock.json", "{\"packages\": {\"node_modules/hexo\": {\"version\": \"6.3.0\"}}}");
        assertThat(NpmVersions.of(root, "hexo")).contains(new SiteVersion(6, 3, 0));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text.replace("\\n", "\n"));
    }
}
