package io.github.contentlint.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/unit/bare")
@DisplayName("explain")
class ExplainMojoTest {

    @Inject
    private Log log;

    @Inject
    private MavenSession session;

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "html-nested-same")
    @MojoParameter(name = "locale", value = "zh")
    void explainsARule(ExplainMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        verify(log).info(startsWith("html-nested-same："));
        verify(log, atLeastOnce()).info(contains("默认级别"));
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "locale", value = "en")
    void listsAllRules(ExplainMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        verify(log).info(contains("html-nested-same "));
        verify(log).info(contains("internal-error "));
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "html-nested")
    void knowsTheNearestRule(ExplainMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no such rule 'html-nested', did you mean 'html-nested-same'?");
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "html-nested-same")
    @MojoParameter(name = "locale", value = "zh")
    void yieldsToTheLanguageOfTheCommandLine(ExplainMojo mojo) {
        session.getUserProperties().setProperty("content.locale", "EN");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        verify(log).info(startsWith("html-nested-same: "));
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "locale", value = "fr")
    void knowsTwoLanguages(ExplainMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("locale is one of zh, en, not 'fr'");
    }
}
