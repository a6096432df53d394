package io.github.contentlint.maven;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.Mistake;
import io.github.contentlint.lint.Language;
import io.github.contentlint.run.ExplainRun;
import io.github.contentlint.run.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains a rule: what it finds and what not, why it matters, its severities and options, examples.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public class ExplainMojo extends AbstractMojo {

    private static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::id).toList();

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Id of the rule, such as image-missing. By default all rules are listed. */
    @Parameter(property = "rule")
    private String rule;

    /** Language: zh or en. By default zh where the JVM's language is Chinese, else en. */
    @Parameter(property = "content.locale")
    private String locale;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            new ExplainRun(language(), new LogLines(getLog())).run(Optional.ofNullable(rule));
        } catch (ConfigException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Language language() throws ConfigException {
        String wanted = session.getUserProperties().getProperty("content.locale", locale);
        if (wanted == null) {
            return Screen.language();
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.id().equals(wanted.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ConfigException(
                        List.of(new Mistake("", text -> text.choice("locale", LANGUAGES, wanted))),
                        Language.of(Locale.getDefault())));
    }
}
