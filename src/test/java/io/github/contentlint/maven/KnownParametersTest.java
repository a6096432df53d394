package io.github.contentlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What no goal knows is found, which Maven before 3.9 drops without a word")
class KnownParametersTest {

    private final PluginDescriptor plugin = new PluginDescriptor();
    private MojoDescriptor lint;

    @BeforeEach
    void goals() throws Exception {
        plugin.setGroupId("io.github.contentlint");
        plugin.setArtifactId("content-maven-plugin");
        lint = goal("lint", Map.of("failOn", "content.failOn", "rules", ""));
        goal("explain", Map.of("rule", "rule", "page", "content.page"));
    }

    @Test
    @DisplayName("in the plugin, its executions and the pluginManagement, but not in another plugin")
    void findsUnknownElements() throws Exception {
        MavenProject project = project("""
                <pluginManagement><plugins>
                  <plugin><groupId>io.github.contentlint</groupId><artifactId>content-maven-plugin</artifactId>
                    <configuration><managed/></configuration></plugin>
                </plugins></pluginManagement>
                <plugins>
                  <plugin><groupId>io.github.contentlint</groupId><artifactId>content-maven-plugin</artifactId>
                    <configuration><failOn/><rules><image-alt/></rules><rule/><page/><failon/></configuration>
                    <executions><execution><configuration><inExecution/></configuration></execution></executions></plugin>
                  <plugin><artifactId>maven-clean-plugin</artifactId><configuration><fast/></configuration></plugin>
                </plugins>
                """);
        assertThat(new KnownParameters(plugin).unknownElements(project))
                .containsExactly("failon", "inExecution", "managed");
    }

    @Test
    @DisplayName("nowhere where there is no POM")
    void findsNothingWithoutPom() {
        assertThat(new KnownParameters(plugin).unknownElements(new MavenProject()))
                .isEmpty();
    }

    @Test
    @DisplayName("among the content properties, while those of other goals are left alone")
    void knowsPropertiesOfOtherGoals() {
        Set<String> foreign = new KnownParameters(plugin).propertiesOfOtherGoals(lint);
        assertThat(foreign).contains("content.page").doesNotContain("content.failOn");
        Properties user = new Properties();
        user.putAll(Map.of("content.failOn", "never", "content.page", "x", "content.pge", "x", "other.thing", "x"));
        assertThat(CommandLineSettings.of(user, foreign).entries().orElseThrow())
                .extracting(e -> e.key() + " " + e.place())
                .containsExactly("failOn -Dcontent.failOn", "pge -Dcontent.pge");
    }

    private MojoDescriptor goal(String name, Map<String, String> parameters) throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        goal.setPluginDescriptor(plugin);
        goal.setParameters(parameters.entrySet().stream()
                .map(e -> parameter(e.getKey(), e.getValue()))
                .collect(Collectors.toList()));
        plugin.addMojo(goal);
        return goal;
    }

    private static Parameter parameter(String name, String property) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setEditable(true);
        parameter.setExpression(property.isEmpty() ? null : "${" + property + "}");
        return parameter;
    }

    private static MavenProject project(String build) throws IOException, XmlPullParserException {
        Model model = new MavenXpp3Reader().read(new StringReader("<project><build>" + build + "</build></project>"));
        return new MavenProject(model);
    }
}
