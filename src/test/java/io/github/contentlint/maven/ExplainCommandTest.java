package io.github.contentlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command that explains a rule works as this goal's did")
class ExplainCommandTest {

    @ParameterizedTest
    @CsvSource({
        "verify, content:explain",
        "content:lint, content:explain",
        "io.github.contentlint:content-maven-plugin:1.0:lint, io.github.contentlint:content-maven-plugin:1.0:explain",
        "io.github.contentlint:content-maven-plugin:lint, io.github.contentlint:content-maven-plugin:explain",
        "io.github.contentlint:content-maven-plugin:1.0:lint@x, io.github.contentlint:content-maven-plugin:1.0:explain",
    })
    void isCalledAsThisGoal(String called, String command) {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("io.github.contentlint");
        plugin.setArtifactId("content-maven-plugin");
        MavenSession session = mock(MavenSession.class);
        when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest().setGoals(List.of("clean", called)));
        assertThat(ExplainCommand.of(session, plugin)).isEqualTo("mvn " + command);
    }
}
