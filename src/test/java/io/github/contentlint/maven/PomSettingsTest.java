package io.github.contentlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.config.Key;
import io.github.contentlint.config.Setting;
import io.github.contentlint.source.Naming;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the POM sets")
class PomSettingsTest {

    @Test
    @DisplayName("is no list that Maven injects empty because the POM has none")
    void emptyListIsNotSet() {
        Setting settings = new PomSettings(model(new MavenProject()), new Properties())
                .list(Key.EXCLUDES, List.of())
                .list(Key.ONLY, List.of("typo-de"))
                .list(Key.REPORTS, null)
                .toSetting();
        assertThat(settings.entries().orElseThrow())
                .extracting(Setting.Entry::key)
                .containsExactly("only");
    }

    @Test
    @DisplayName(
            "holds what Maven hands on to no goal: empty values, and keys a second time; each with file, line and block")
    void holdsEmptyValuesAndDuplicates() throws Exception {
        String pom = """
                <project><build>
                  <pluginManagement><plugins>
                    <plugin><groupId>io.github.contentlint</groupId><artifactId>content-maven-plugin</artifactId>
                      <configuration>
                        <site> </site></configuration></plugin>
                  </plugins></pluginManagement>
                  <plugins>
                    <plugin><groupId>io.github.contentlint</groupId><artifactId>content-maven-plugin</artifactId>
                      <configuration>
                        <failOn>error</failOn>
                        <failOn>never</failOn>
                        <excludes/>
                      </configuration>
                      <executions><execution><id>x</id><configuration>
                        <maxWarnings></maxWarnings>
                      </configuration></execution></executions></plugin>
                  </plugins></build></project>
                """;
        InputSource source = new InputSource();
        source.setLocation(Path.of("/blog/pom.xml").toString());
        Model model = new MavenXpp3ReaderEx().read(new StringReader(pom), true, source);
        Setting settings = new PomSettings(model(new MavenProject(model)), new Properties())
                .text(Key.FAIL_ON, "never")
                .list(Key.EXCLUDES, List.of())
                .unseen()
                .toSetting();
        assertThat(settings.entries().orElseThrow())
                .extracting(Setting.Entry::place)
                .containsExactly(
                        "pom.xml:11 <failOn>",
                        "pom.xml:5 pluginManagement <site>",
                        "pom.xml:15 execution \"x\" <maxWarnings>",
                        "pom.xml:11 <failOn>");
    }

    private static PomModel model(MavenProject project) {
        return new PomModel(project, new Naming(Path.of("/blog")), "io.github.contentlint:content-maven-plugin", "x");
    }
}
