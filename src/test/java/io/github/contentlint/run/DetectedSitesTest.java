package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.ConfigLoader;
import io.github.contentlint.config.LintConfig;
import io.github.contentlint.config.Setting;
import io.github.contentlint.rules.Rules;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The site of a run")
class DetectedSitesTest {

    private static final Setting NOTHING = Setting.table("", List.of());

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is the one in the module's folder or below it")
    void isFound() throws Exception {
        touch("docs/_config.yml", "docs/_posts/2024-01-01-a.md");
        Site site = find(Set.of());
        assertThat(site.generator()).isEqualTo(Generator.JEKYLL);
        assertThat(site.root()).isEqualTo(folder.resolve("docs"));
    }

    @Test
    @DisplayName("is not that of another module")
    void isOfThisModule() throws Exception {
        touch("docs/_config.yml", "docs/_posts/2024-01-01-a.md");
        Site site = find(Set.of(folder.resolve("docs")));
        assertThat(site.generator()).isEqualTo(Generator.PLAIN);
        assertThat(site.root()).isEqualTo(folder);
    }

    @Test
    @DisplayName("is told apart from those of other modules")
    void isToldApart() throws Exception {
        touch("docs/_config.yml", "docs/_posts/2024-01-01-a.md", "blog/hugo.toml", "blog/content/a.md");
        Site site = find(Set.of(folder.resolve("docs")));
        assertThat(site.generator()).isEqualTo(Generator.HUGO);
    }

    @Test
    @DisplayName("must be chosen where there are two")
    void mustBeChosen() throws Exception {
        touch("docs/_config.yml", "docs/_posts/2024-01-01-a.md", "blog/hugo.toml", "blog/content/a.md");
        assertThatThrownBy(() -> find(Set.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("there are several sites: hugo (blog/hugo.toml), jekyll (docs/_config.yml);")
                .hasMessageContaining("-Dcontent.site=hugo");
        assertThat(find(Set.of(), "site", "jekyll").root()).isEqualTo(folder.resolve("docs"));
        assertThat(find(Set.of(), "siteDirectory", "blog").generator()).isEqualTo(Generator.HUGO);
    }

    private Site find(Set<Path> otherModules, String... setting) throws ConfigException {
        Place place = new Place(folder, folder, otherModules, folder.resolve("target"));
        Setting commandLine = setting.length == 0
                ? NOTHING
                : Setting.table("", List.of(new Setting.Entry(setting[0], "", Setting.text("", setting[1]))));
        LintConfig config = new ConfigLoader(Rules.all(), place.naming(), folder, NOTHING, commandLine).load(folder);
        return new DetectedSites().find(place, config);
    }

    private void touch(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "");
        }
    }
}
