package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The version of a generator")
class SiteVersionTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} of {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "JEKYLL | Gemfile.lock | 'GEM\n  specs:\n    jekyll (3.9.3)\n      addressable (~> 2.4)\n    jekyll-feed (0.17.0)\n' | 3.9.3",
                "JEKYLL | Gemfile.lock | 'GEM\n  specs:\n    minima (2.5.1)\n      jekyll (>= 3.5, < 5.0)\n' | ''",
                "JEKYLL | Gemfile | 'gem \"jekyll\", \"~> 4.3.2\"\n' | 4.3.2",
                "JEKYLL | Gemfile | 'gem \"jekyll\"\n# gem \"jekyll\", \"3.1\"\n' | ''",
                "JEKYLL | Gemfile | 'gem \"github-pages\", group: :jekyll_plugins\n' | 3.10.0",
                "JEKYLL | Gemfile | '# gem \"github-pages\"\ngem ''jekyll'', ''>= 4.2'', ''< 5''\n' | 4.2.0",
                "JEKYLL | .github/workflows/pages.yml | '      - uses: actions/jekyll-build-pages@v1\n' | 3.10.0",
                "HUGO | netlify.toml | '[build.environment]\n  HUGO_VERSION = \"0.111.3\"\n' | 0.111.3",
                "HUGO | netlify.toml | '[context.production.environment]\nHUGO_VERSION = \"0.111.3\"\n[context.b.environment]\nHUGO_VERSION = \"0.120.0\"\n' | ''",
                "HUGO | vercel.json | '{\"build\": {\"env\": {\"HUGO_VERSION\": \"0.120.4\"}}}' | 0.120.4",
                "HUGO | .github/workflows/hugo.yaml | '          hugo-version: ''v0.128.0''\n' | 0.128.0",
                "HUGO | .github/workflows/hugo.yaml | '    env:\n      HUGO_VERSION: 0.128.0\n' | 0.128.0",
                "HUGO | .github/workflows/hugo.yaml | '          hugo-version: latest\n' | ''",
                "HUGO | .tool-versions | 'nodejs 20.1.0\nhugo extended_0.119.0\n' | 0.119.0",
                "HUGO | .gitlab-ci.yml | 'image: registry.gitlab.com/pages/hugo/hugo_extended:0.110.0\n' | 0.110.0",
                "HUGO | package.json | '{\"devDependencies\": {\"hugo-extended\": \"0.115.4\"}}' | 0.115.4",
                "HEXO | package-lock.json | '{\"packages\": {\"node_modules/hexo\": {\n \"version\": \"6.3.0\"}, \"node_modules/hexo-cli\": {\"version\": \"4.3.0\"}}}' | 6.3.0",
                "HEXO | package-lock.json | '{\"dependencies\": {\"hexo\": {\n \"version\": \"3.9.0\"}}}' | 3.9.0",
                "HEXO | yarn.lock | 'hexo-util@^2:\n  version \"2.7.0\"\n\nhexo@^5.0.0, hexo@^5.4.0:\n  version \"5.4.2\"\n' | 5.4.2",
                "VITEPRESS | yarn.lock | '\"vitepress@npm:^1.0.0\":\n  version: 1.6.3\n' | 1.6.3",
                "VITEPRESS | pnpm-lock.yaml | 'packages:\n  vitepress@1.6.3(markdown-it@14):\n    resolution: {}\n' | 1.6.3",
                "VUEPRESS | pnpm-lock.yaml | 'packages:\n  /vuepress/1.9.10:\n    resolution: {}\n' | 1.9.10",
                "ASTRO | package.json | '{\"dependencies\": {\"astro\": \"^4.15.0\", \"@astrojs/mdx\": \"^3\"}}' | 4.15.0",
                "ASTRO | package.json | '{\"dependencies\": {\"astro\": \"latest\"}}' | ''",
            })
    @DisplayName("is what the files that pin it say, if they say one")
    void isPinned(Generator generator, String name, String text, String version) throws IOException {
        write(name, text);
        assertThat(SiteVersion.of(folder, generator).map(SiteVersion::toString).orElse(""))
                .isEqualTo(version);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    @DisplayName("of a lock file wins over what is asked for")
    void lockWins() throws IOException {
        write("Gemfile", "gem \"jekyll\", \"~> 3.9\"\n");
        write("Gemfile.lock", "GEM\n  specs:\n    jekyll (4.3.1)\n");
        assertThat(SiteVersion.of(folder, Generator.JEKYLL)).contains(new SiteVersion(4, 3, 1));
    }

    @Test
    @DisplayName("may stand at the top of the checkout that holds the site's folder, but not above it")
    void isLookedForUpToTheTop() throws IOException {
        Path site = Files.createDirectories(folder.resolve("repository/docs"));
        write("netlify.toml", "HUGO_VERSION = \"0.1.0\"");
        assertThat(SiteVersion.of(site, Generator.HUGO)).isEmpty();
        Files.createDirectory(folder.resolve("repository/.git"));
        assertThat(SiteVersion.of(site, Generator.HUGO)).isEmpty();
        write("repository/netlify.toml", "HUGO_VERSION = \"0.2.0\"");
        assertThat(SiteVersion.of(site, Generator.HUGO)).contains(new SiteVersion(0, 2, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "4.3.1,4.3.1",
        "v0.111.3,0.111.3",
        "4.3,4.3.0",
        "4,4.0.0",
        "2.0.0-rc.1,2.0.0",
        "0.111.3+extended,0.111.3"
    })
    @DisplayName("is read from what people write")
    void isRead(String text, String version) {
        assertThat(SiteVersion.parse(text)).hasToString("Optional[" + version + "]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"latest", "^4.3", "4.x", "4.3.1.2.5", "99999999999.1"})
    @DisplayName("is no word or range")
    void isNoWord(String text) {
        assertThat(SiteVersion.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("is compared by its numbers")
    void isCompared() {
        SiteVersion version = new SiteVersion(0, 111, 3);
        assertThat(version.isAtLeast(0, 111)).isTrue();
        assertThat(version.isAtLeast(0, 112)).isFalse();
        assertThat(version.isAtLeast(1, 0)).isFalse();
        assertThat(new SiteVersion(4, 0, 0).isAtLeast(3, 9)).isTrue();
    }
}
