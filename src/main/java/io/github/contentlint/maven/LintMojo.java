package io.github.contentlint.maven;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.Key;
import io.github.contentlint.config.Setting;
import io.github.contentlint.run.Invocation;
import io.github.contentlint.run.LintRun;
import io.github.contentlint.run.RunException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * Lints the posts of a blog: front matter, images, markup and typos, as the blog's own generator sees them. Finds the
 * generator and the posts by itself. All parameters can be written into {@code .content-lint.yml} under the same names;
 * the POM wins over that file, and {@code -D} over both.
 *
 * @since 0.1.0
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class LintMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * The generator: jekyll, hugo, hexo, vuepress, vitepress, astro or plain. By default it is told from the files that a
     * site of that kind has.
     */
    @Parameter(property = "content.site")
    private String site;

    /**
     * The generator's version, such as 4.3.1, where the site's files do not tell it or tell another one than the site is
     * built with. By default what Gemfile.lock, package-lock.json, yarn.lock, pnpm-lock.yaml, netlify.toml, workflows and
     * the like pin; where they say nothing, only what all versions break is an error.
     */
    @Parameter(property = "content.siteVersion")
    private String siteVersion;

    /**
     * The site's folder, relative to the module's. By default the module's folder, or the one folder below it that holds a
     * site.
     */
    @Parameter(property = "content.siteDirectory")
    private String siteDirectory;

    /**
     * Which files are posts: Ant patterns relative to the site's folder, such as {@code notes/}{@code **}{@code /*.md}. By
     * default the files that the generator takes for posts, drafts included.
     */
    @Parameter(property = "content.includes")
    private List<String> includes;

    /** Which of those are not: Ant patterns relative to the site's folder. */
    @Parameter(property = "content.excludes")
    private List<String> excludes;

    /** The lowest severity that fails the build: error, warning or never. By default error. */
    @Parameter(property = "content.failOn")
    private String failOn;

    /** Fails the build where more warnings remain, unless failOn is never. By default any number may. */
    @Parameter(property = "content.maxWarnings")
    private String maxWarnings;

    /** Whether to do nothing: true or false. By default false. */
    @Parameter(property = "content.skip")
    private String skip;

    /** How many posts are read at once. By default as many as there are processors. */
    @Parameter(property = "content.threads")
    private String threads;

    /**
     * Language of messages: zh or en. By default zh where the JVM's language is Chinese, else en; files for machines are in
     * English unless this is set.
     */
    @Parameter(property = "content.locale")
    private String locale;

    /** Files to write to {@code target/content-lint}: sarif. By default none. */
    @Parameter(property = "content.reports")
    private List<String> reports;

    /** How many findings are printed in full before the rest is only counted. By default 100. */
    @Parameter(property = "content.maxPrinted")
    private String maxPrinted;

    /** The largest post that is read, in bytes or with a unit: KB, MB. By default 16 MB. */
    @Parameter(property = "content.maxPostSize")
    private String maxPostSize;

    /** Whether findings of severity info are printed: true or false. By default false. */
    @Parameter(property = "content.verbose")
    private String verbose;

    /** Runs these rules only; one that is off by default warns then. By default all rules run. */
    @Parameter(property = "content.only")
    private List<String> only;

    /**
     * Severity and options of rules, by rule: {@code <image-alt>off</image-alt>}, or an element with a {@code severity}
     * (off, info, warning, error; or one per grade) and the rule's options. {@code mvn content:explain} lists rules, grades
     * and options.
     */
    @Parameter
    private PlexusConfiguration rules;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("content:lint is skipped");
            return;
        }
        List<String> failures = new ArrayList<>();
        Set<Path> linted = new HashSet<>();
        for (MavenProject module : modules()) {
            lint(module, linted).ifPresent(failures::add);
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(String.join("\n", failures));
        }
    }

    /** A site's folder that is set is the only site that is meant. */
    private List<MavenProject> modules() {
        boolean set = siteDirectory != null || session.getUserProperties().containsKey("content.siteDirectory");
        return set ? List.of(project) : Modules.of(session, project, execution);
    }

    /**
     * @param linted folders of the sites that are done: a siteDirectory in a file above leads all modules to one
     */
    private Optional<String> lint(MavenProject module, Set<Path> linted) throws MojoExecutionException {
        try {
            return new LintRun(BuildPlace.of(session, module), invocation(), new LogLines(getLog()), linted::add)
                    .run(pom(), commandLine());
        } catch (ConfigException | RunException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Invocation invocation() {
        return new Invocation(plugin().getVersion(), ExplainCommand.of(session, plugin()));
    }

    private PluginDescriptor plugin() {
        return execution.getMojoDescriptor().getPluginDescriptor();
    }

    /** Asked before anything that could go wrong. */
    private boolean isSkipped() {
        String wanted = session.getUserProperties().getProperty("content.skip", skip);
        return wanted != null && wanted.strip().equalsIgnoreCase("true");
    }

    private Setting commandLine() {
        return CommandLineSettings.of(
                session.getUserProperties(), known().propertiesOfOtherGoals(execution.getMojoDescriptor()));
    }

    private Setting pom() {
        return new PomSettings(model(), session.getUserProperties())
                .text(Key.SITE, site)
                .text(Key.SITE_VERSION, siteVersion)
                .text(Key.SITE_DIRECTORY, siteDirectory)
                .list(Key.INCLUDES, includes)
                .list(Key.EXCLUDES, excludes)
                .text(Key.FAIL_ON, failOn)
                .text(Key.MAX_WARNINGS, maxWarnings)
                .text(Key.SKIP, skip)
                .text(Key.THREADS, threads)
                .text(Key.LOCALE, locale)
                .list(Key.REPORTS, reports)
                .text(Key.MAX_PRINTED, maxPrinted)
                .text(Key.MAX_POST_SIZE, maxPostSize)
                .text(Key.VERBOSE, verbose)
                .list(Key.ONLY, only)
                .tree(Key.RULES, rules)
                .unseen()
                .unknown(known().unknownElements(project))
                .toSetting();
    }

    private PomModel model() {
        return new PomModel(
                project,
                BuildPlace.of(session, project).naming(),
                plugin().getGroupId() + ":" + plugin().getArtifactId(),
                execution.getExecutionId());
    }

    private KnownParameters known() {
        return new KnownParameters(plugin());
    }
}
