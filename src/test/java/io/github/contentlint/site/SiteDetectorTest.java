package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.site.Detection.Ambiguous;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Detection.NoFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files give a generator away. */
class SiteDetectorTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            _config.yml => JEKYLL
            jekyll-theme-x.gemspec:spec.add_runtime_dependency "jekyll" => JEKYLL
            _posts/2025-01-01-a.md => JEKYLL
            _posts/a.md Gemfile => JEKYLL
            _posts/a.md => PLAIN
            _config.yml source/_posts/a.md => HEXO
            _config.yml package.json:{"dependencies":{"hexo":"^8.1.2"}} => HEXO
            _config.yml package.json:{"dependencies":{"sass":"1.0.0"}} => JEKYLL
            _config.yml _toc.yml => PLAIN
            package.json:{"dependencies":{"hexo":"8"}} source/_posts/a.md => HEXO
            hugo.toml => HUGO
            hugo.yaml => HUGO
            config.toml content/a.md static/a.png => HUGO
            config.yaml content/a.md archetypes/a.md => HUGO
            config/_default/hugo.toml => HUGO
            config.toml:base_url='/' content/a.md static/a.png => PLAIN
            config.json content/a.md => PLAIN
            .vuepress/config.js => VUEPRESS
            .vitepress/config.mts => VITEPRESS
            astro.config.mjs => ASTRO
            README.md a.md => PLAIN
            README.md docs/.vuepress/config.ts => VUEPRESS
            README.md site/hugo.toml => HUGO
            README.md target/hugo.toml node_modules/_config.yml => PLAIN
            README.md a/b/hugo.toml => PLAIN
            """)
    void knowsAGeneratorByItsFiles(String files, Generator generator) {
        Folder folder = new Folder(root);
        for (String file : files.replace(" \"", "\u0001").split(" ")) {
            int colon = file.indexOf(':');
            folder.with(
                    colon < 0 ? file : file.substring(0, colon),
                    colon < 0 ? "" : file.substring(colon + 1).replace("\u0001", " \""));
        }

        assertThat(folder.site().generator()).isEqualTo(generator);
    }

    @Test
    void theSiteMayLieOneFolderBelow() {
        Folder folder = new Folder(root).with("docs/.vitepress/config.ts", "").with("pom.xml", "");

        assertThat(folder.site().root()).isEqualTo(root.resolve("docs").toAbsolutePath());
    }

    @Test
    void namesBothGeneratorsOfOneFolder() {
        new Folder(root).with("_config.yml", "").with("hugo.toml", "");

        Detection detection = SiteDetector.detect(root, Optional.empty());

        assertThat(detection).isInstanceOf(Ambiguous.class);
        assertThat(((Ambiguous) detection).signs())
                .extracting(Detection.Sign::generator)
                .containsExactlyInAnyOrder(Generator.JEKYLL, Generator.HUGO);
        assertThat(((Ambiguous) detection).signs())
                .extracting(Detection.Sign::file)
                .containsExactlyInAnyOrder("_config.yml", "hugo.toml");
    }

    @Test
    void theConfiguredGeneratorDecides() {
        new Folder(root).with("_config.yml", "").with("hugo.toml", "");

        for (Generator generator : List.of(Generator.JEKYLL, Generator.HUGO, Generator.ASTRO)) {
            Detection detection = SiteDetector.detect(root, Optional.of(generator));
            assertThat(((Detected) detection).site().generator()).isEqualTo(generator);
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        Path none = root.resolve("none");

        assertThat(SiteDetector.detect(none, Optional.empty())).isEqualTo(new NoFolder(none.toAbsolutePath()));
    }

    @Test
    void brokenConfigurationIsAsIfEmpty() {
        Folder folder =
                new Folder(root).with("_config.yml", "a: [\n b: \t{{").with("_posts/2025-01-01-a.md", "---\n---\n");

        assertThat(folder.verdict("_posts/2025-01-01-a.md", "md /a.png")).isEqualTo("broken MISSING");
    }
}
