package io.github.contentlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@MojoTest
@DisplayName("Each parameter of lint reaches the run")
class LintMojoTest {

    @Nested
    @Basedir("/unit/bare")
    @MojoParameter(name = "locale", value = "en")
    @DisplayName("set to a value")
    class Set {

        @Inject
        private Log log;

        @Inject
        private MavenProject project;

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "only", value = "html-nested-same")
        void nothing(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).warn(contains("_posts/2024-01-02-a.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "failOn", value = "Warning")
        void failOn(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("(failOn=warning)");
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "only", value = "html-nested-same")
        @MojoParameter(name = "maxWarnings", value = "0")
        void maxWarnings(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("1 warning, 0 allowed (maxWarnings)");
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "site", value = "HUGO")
        void site(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info(contains("No posts found: hugo site"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "siteVersion", value = "newest")
        void siteVersion(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("<siteVersion>: siteVersion is a version such as 4.3.1, not 'newest'");
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "siteDirectory", value = "nowhere")
        void siteDirectory(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("<siteDirectory>: siteDirectory: there is no folder 'nowhere'");
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "includes", value = "notes/*.md,drafts/*.md")
        void includes(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info(contains("No posts found: jekyll site"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "excludes", value = "_posts/2024-*")
        void excludes(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info(contains("No posts found: jekyll site"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "skip", value = "TRUE")
        @MojoParameter(name = "failOn", value = "not even looked at")
        void skip(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info("content:lint is skipped");
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "threads", value = "0")
        void threads(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("<threads>: threads is a whole number, 1 or more, not '0'");
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "only", value = "html-nested-same")
        @MojoParameter(name = "reports", value = "sarif")
        void reports(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            assertThat(Path.of(project.getBuild().getDirectory(), "content-lint", "report.sarif"))
                    .isNotEmptyFile();
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "maxPrinted", value = "0")
        void maxPrinted(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log, never()).warn(contains("2024-01-02-a.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "maxPostSize", value = "10")
        void maxPostSize(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).warn(contains("[post-too-large]"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "verbose", value = "very")
        void verbose(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("<verbose>: verbose is true or false, not 'very'");
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "only", value = "html-nested-sane")
        void only(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("<only>: no such rule 'html-nested-sane', did you mean 'html-nested-same'?");
        }
    }

    @Nested
    @Basedir("/unit/more")
    @DisplayName("set to a value that the screen shows")
    class Seen {

        @Inject
        private Log log;

        @Test
        @InjectMojo(goal = "lint")
        void without(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).warn(contains("_posts/2024-01-02-b.md:6:4"));
            verify(log, never()).info(contains("[html-block-hazard]"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "verbose", value = "true")
        void verbose(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info(contains("_posts/2024-01-02-b.md:10:1 info"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "siteDirectory", value = "blog")
        void siteDirectory(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info(contains("jekyll site in "));
            verify(log).warn(contains("blog/_posts/2024-01-02-c.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "includes", value = "notes/*.md")
        void includes(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).warn(contains("notes/n.md:6:4"));
            verify(log, never()).warn(contains("2024-01-02-b.md:6:4"));
        }
    }

    @Nested
    @Basedir("/unit/bare")
    @DisplayName("and the language")
    class Locale {

        @Inject
        private Log log;

        @Test
        @InjectMojo(goal = "lint")
        @MojoParameter(name = "locale", value = "zh")
        @MojoParameter(name = "site", value = "hugo")
        void locale(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info(contains("没有找到文章（hugo）"));
        }
    }

    @Nested
    @Basedir("/unit/configured")
    @DisplayName("and yields to -D, which Maven itself lets a POM override")
    class CommandLine {

        @Inject
        private Log log;

        @Inject
        private MavenSession session;

        private void set(String name, String value) {
            session.getUserProperties().setProperty(name, value);
        }

        @Test
        @InjectMojo(goal = "lint")
        void withoutIt(LintMojo mojo) {
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).error(contains("_posts/2024-01-02-a.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void failOn(LintMojo mojo) {
            set("content.failOn", "ERROR");
            assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        }

        @Test
        @InjectMojo(goal = "lint")
        void skip(LintMojo mojo) {
            set("content.skip", "true");
            set("content.failOn", "whatever");
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).info("content:lint is skipped");
        }

        @Test
        @InjectMojo(goal = "lint")
        void only(LintMojo mojo) {
            set("content.only", "post-too-large");
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log, never()).error(contains("_posts/2024-01-02-a.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void wrongValue(LintMojo mojo) {
            set("content.failOn", "eror");
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("-Dcontent.failOn: failOn is one of error, warning, never, not 'eror'")
                    .hasMessageNotContaining("<failOn>");
        }

        @Test
        @InjectMojo(goal = "lint")
        void unknownName(LintMojo mojo) {
            set("content.failon", "error");
            set("content.sites", "hugo");
            set("contents", "of another plugin");
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("-Dcontent.failon: no such property, did you mean -Dcontent.failOn?")
                    .hasMessageContaining("-Dcontent.sites: no such property, did you mean -Dcontent.site?")
                    .hasMessageContaining("in 2 places");
        }
    }

    @Nested
    @Basedir("/unit/more")
    @DisplayName("and each yields to -D")
    class EachOnTheCommandLine {

        @Inject
        private Log log;

        @Inject
        private MavenSession session;

        @Inject
        private MavenProject project;

        private void run(LintMojo mojo, String name, String value) {
            session.getUserProperties().setProperty("content." + name, value);
            assertThatCode(mojo::execute).doesNotThrowAnyException();
        }

        @Test
        @InjectMojo(goal = "lint")
        void site(LintMojo mojo) {
            session.getUserProperties().setProperty("content.site", "hugo");
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("Hugo leaves raw HTML out");
            verify(log).info(contains("hugo site in "));
        }

        @Test
        @InjectMojo(goal = "lint")
        void siteVersion(LintMojo mojo) {
            session.getUserProperties().setProperty("content.siteVersion", "x");
            assertThatThrownBy(mojo::execute).hasMessageContaining("-Dcontent.siteVersion: siteVersion is a version");
        }

        @Test
        @InjectMojo(goal = "lint")
        void siteDirectory(LintMojo mojo) {
            run(mojo, "siteDirectory", "blog");
            verify(log).warn(contains("blog/_posts/2024-01-02-c.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void includes(LintMojo mojo) {
            run(mojo, "includes", "none/*.md, notes/*.md");
            verify(log).warn(contains("notes/n.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void excludes(LintMojo mojo) {
            run(mojo, "excludes", "_posts/**");
            verify(log).info(contains("No posts found: jekyll site"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void maxWarnings(LintMojo mojo) {
            session.getUserProperties().setProperty("content.maxWarnings", "0");
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("0 allowed (maxWarnings)");
        }

        @Test
        @InjectMojo(goal = "lint")
        void threads(LintMojo mojo) {
            session.getUserProperties().setProperty("content.threads", "many");
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("-Dcontent.threads: threads is a whole number, 1 or more, not 'many'");
        }

        @Test
        @InjectMojo(goal = "lint")
        void locale(LintMojo mojo) {
            run(mojo, "locale", "zh");
            verify(log).info(contains("jekyll 站点："));
        }

        @Test
        @InjectMojo(goal = "lint")
        void reports(LintMojo mojo) {
            run(mojo, "reports", "sarif");
            assertThat(Path.of(project.getBuild().getDirectory(), "content-lint", "report.sarif"))
                    .isNotEmptyFile();
        }

        @Test
        @InjectMojo(goal = "lint")
        void maxPrinted(LintMojo mojo) {
            run(mojo, "maxPrinted", "0");
            verify(log, never()).warn(contains("2024-01-02-b.md:6:4"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void maxPostSize(LintMojo mojo) {
            run(mojo, "maxPostSize", "10");
            verify(log).warn(contains("[post-too-large]"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void verbose(LintMojo mojo) {
            run(mojo, "verbose", "true");
            verify(log).info(contains("_posts/2024-01-02-b.md:10:1 info"));
        }

        @Test
        @InjectMojo(goal = "lint")
        void rules(LintMojo mojo) {
            session.getUserProperties().setProperty("content.rules", "image-alt");
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("content.rules");
        }
    }

    @Nested
    @Basedir("/unit/led")
    @DisplayName("and a site's folder in a file above all modules")
    class Led {

        @Inject
        private Log log;

        @Inject
        private MavenSession session;

        @Inject
        private MavenProject project;

        @Test
        @InjectMojo(goal = "lint")
        void isLintedOnce(LintMojo mojo) {
            MavenProject other = new MavenProject(new Model());
            other.setFile(new File(project.getBasedir(), "other/pom.xml"));
            other.setBuild(project.getBuild());
            session.setProjects(List.of(project, other));
            session.setAllProjects(List.of(project, other));
            assertThatCode(mojo::execute).doesNotThrowAnyException();
            verify(log).warn(contains("blog/_posts/2024-01-02-b.md:6:4"));
            verify(log, never()).warn(contains("other/_posts"));
        }
    }

    @Nested
    @DisplayName("and none is without its test here")
    class Complete {

        @Test
        void parameters() {
            java.util.Set<String> tested = new HashSet<>(java.util.Set.of("rules"));
            Stream.of(Set.class, Seen.class, Locale.class)
                    .forEach(tests -> Stream.of(tests.getDeclaredMethods())
                            .map(Method::getName)
                            .forEach(tested::add));
            java.util.Set<String> onCommandLine = new HashSet<>();
            Stream.of(CommandLine.class, EachOnTheCommandLine.class)
                    .forEach(tests -> Stream.of(tests.getDeclaredMethods())
                            .map(Method::getName)
                            .forEach(onCommandLine::add));
            assertThat(fields()).hasSize(16).isSubsetOf(tested).isSubsetOf(onCommandLine);
        }

        /** A default value would look like a setting of the POM, and win over {@code .content-lint.yml}. */
        @Test
        void noParameterHasADefaultValue() throws Exception {
            PluginDescriptor plugin;
            try (InputStream in = LintMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
                plugin = new PluginDescriptorBuilder().build(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            for (String goal : List.of("lint", "explain")) {
                MojoDescriptor mojo = plugin.getMojo(goal);
                List<Parameter> editable = mojo.getParameters().stream()
                        .filter(Parameter::isEditable)
                        .toList();
                assertThat(editable).as(goal).isNotEmpty().allSatisfy(parameter -> {
                    assertThat(parameter.getDefaultValue())
                            .as(parameter.getName())
                            .isNull();
                    PlexusConfiguration value = mojo.getMojoConfiguration().getChild(parameter.getName(), false);
                    assertThat(value == null ? null : value.getAttribute("default-value"))
                            .as(parameter.getName())
                            .isNull();
                });
            }
        }

        private static List<String> fields() {
            return Stream.of(LintMojo.class.getDeclaredFields())
                    .map(Field::getName)
                    .filter(name -> !List.of("session", "project", "execution").contains(name))
                    .toList();
        }
    }

    @Nested
    @Basedir("/unit/mistaken")
    @DisplayName("and rules are checked to the last element")
    class Mistaken {

        @Test
        @InjectMojo(goal = "lint")
        void rules(LintMojo mojo) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining(
                            "<rules><html-nested-sane>: no such rule 'html-nested-sane', did you mean 'html-nested-same'?")
                    .hasMessageContaining("<rules><html-nested-same><severity>: html-nested-same: severity is one of")
                    .hasMessageContaining("<rules><html-nested-same><depth>: html-nested-same has no option 'depth'");
        }
    }
}
