package io.github.contentlint.config;

import io.github.contentlint.lint.ConfiguredRule;
import io.github.contentlint.lint.Gate;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.RuleSettings;
import io.github.contentlint.report.ReportFormat;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.SiteVersion;
import io.github.contentlint.source.PathPattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run is configured, with the defaults where nothing is.
 *
 * @param site the generator; detected where absent
 * @param siteVersion of the generator; told from the files that pin it where absent
 * @param siteDirectory the site's folder, absolute; looked for where absent
 * @param includes which files are posts; what the generator takes for posts where absent
 * @param excludes which of them are not, beside what the generator leaves out
 * @param gate what fails the build
 * @param skip whether nothing is to be done
 * @param threads 1 or more
 * @param locale language of the screen and of reports; by default the JVM's for the screen, English for machines
 * @param reports which files to write
 * @param maxPrinted how many findings are printed in full
 * @param maxPostSize of a file that is read, in bytes
 * @param verbose whether info findings are printed
 * @param rules every rule that looks at posts, those that are off too
 * @param runRules the settings of the rules about the run, by id
 */
public record LintConfig(
        Optional<Generator> site,
        Optional<SiteVersion> siteVersion,
        Optional<Path> siteDirectory,
        Optional<List<PathPattern>> includes,
        List<PathPattern> excludes,
        Gate gate,
        boolean skip,
        int threads,
        Optional<Language> locale,
        List<ReportFormat> reports,
        int maxPrinted,
        long maxPostSize,
        boolean verbose,
        List<ConfiguredRule> rules,
        Map<String, RuleSettings> runRules) {

    public LintConfig {
        excludes = List.copyOf(excludes);
        reports = List.copyOf(reports);
        rules = List.copyOf(rules);
        runRules = Map.copyOf(runRules);
    }
}
