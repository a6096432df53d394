package io.github.contentlint.run;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.ConfigLoader;
import io.github.contentlint.config.LintConfig;
import io.github.contentlint.config.Setting;
import io.github.contentlint.lint.FindingSpool;
import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.LintResult;
import io.github.contentlint.lint.Linter;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.report.ConsoleOptions;
import io.github.contentlint.report.ConsoleReport;
import io.github.contentlint.report.Line;
import io.github.contentlint.rules.Rules;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import io.github.contentlint.source.Naming;
import io.github.contentlint.source.PathPattern;
import io.github.contentlint.source.PostFiles;
import io.github.contentlint.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The goal lint: from configuration to the screen, the reports and the gate. */
public final class LintRun {

    private final Place place;
    private final Naming naming;
    private final SiteFinder sites;
    private final Invocation invocation;
    private final Screen out;
    private final Predicate<Path> isNew;
    private final Messages messages = new Messages();

    /**
     * @param out the screen
     */
    public LintRun(Place place, Invocation invocation, Consumer<Line> out) {
        this(place, invocation, out, site -> true);
    }

    /**
     * @param out the screen
     * @param isNew whether the site in a folder was not linted yet; several modules can lead to one site
     */
    public LintRun(Place place, Invocation invocation, Consumer<Line> out, Predicate<Path> isNew) {
        this(place, new DetectedSites(), invocation, out, isNew);
    }

    LintRun(Place place, SiteFinder sites, Invocation invocation, Consumer<Line> out, Predicate<Path> isNew) {
        this.place = place;
        this.naming = place.naming();
        this.sites = sites;
        this.invocation = invocation;
        this.out = Screen.of(out);
        this.isNew = isNew;
    }

    /** What a run is about, once the configuration is read and the site is known. */
    record Subject(Site site, LintConfig config) {}

    /**
     * @param pom what the POM sets
     * @param commandLine what {@code -D} sets
     * @return why the build fails; empty where it passes
     * @throws RunException if something cannot be read or written that the run needs
     */
    public Optional<String> run(Setting pom, Setting commandLine) throws ConfigException, RunException {
        long start = System.nanoTime();
        ConfigLoader loader = new ConfigLoader(Rules.all(), naming, place.folder(), pom, commandLine);
        LintConfig config = loader.load(place.folder());
        if (isSkipped(config)) {
            return Optional.empty();
        }
        Subject subject = subject(loader, config);
        // the site's own folder may say so, where it lies below
        if (isSkipped(subject.config()) || !isNew.test(subject.site().root())) {
            return Optional.empty();
        }
        try {
            return run(subject, start);
        } catch (IOException e) {
            throw new RunException(text(subject.config()).stopped(e), e);
        } catch (UncheckedIOException e) {
            throw new RunException(text(subject.config()).stopped(e.getCause()), e);
        }
    }

    private boolean isSkipped(LintConfig config) {
        if (config.skip()) {
            out.accept(new Line(Severity.INFO, text(config).skipped()));
        }
        return config.skip();
    }

    private Optional<String> run(Subject subject, long start) throws IOException, RunException {
        LintConfig config = subject.config();
        PostFiles posts = posts(subject);
        new Preamble(text(config), naming, place.output(), out).tell(subject.site(), posts);
        boolean nothing = posts.files().isEmpty();
        if (nothing && config.reports().isEmpty()) {
            return Optional.empty();
        }
        try (FindingSpool spool = Spools.open(place.output())) {
            LintResult result = lint(subject, posts, spool);
            List<String> reports = write(result, config);
            if (!nothing) {
                print(result, config, reports, Duration.ofNanos(System.nanoTime() - start));
            }
            reports.forEach(
                    report -> out.accept(new Line(Severity.INFO, text(config).report(report))));
            return judge(result, config, reports);
        }
    }

    /** The site, and the configuration with what the site's own folder adds to it. */
    Subject subject(ConfigLoader loader, LintConfig config) throws ConfigException {
        Site site = sites.find(place, config);
        if (site.root().equals(place.folder())) {
            return new Subject(site, config);
        }
        LintConfig own = loader.load(site.root());
        return new Subject(sites.find(place, own), own);
    }

    LintResult lint(Subject subject, PostFiles posts, FindingSpool spool) {
        LintConfig config = subject.config();
        RemoteImages remoteImages =
                RemoteAccess.of(config.remote(), invocation.network(), new RemoteLines(text(config), out));
        Linter linter = new Linter(
                subject.site(),
                remoteImages,
                config.rules(),
                config.runRules(),
                config.threads(),
                config.maxPostSize());
        Progress progress = new Progress(text(config), posts.files().size(), System::nanoTime, out);
        return linter.lint(posts.files(), spool, progress);
    }

    PostFiles posts(Subject subject) {
        return posts(subject.site(), subject.config());
    }

    private PostFiles posts(Site site, LintConfig config) {
        List<PathPattern> includes = config.includes().orElseGet(() -> patterns(site, site.postPatterns()));
        List<PathPattern> excludes = new ArrayList<>(patterns(site, site.excludedPatterns()));
        excludes.addAll(config.excludes());
        Reading reading = config.includes().isPresent() ? Reading.EVERYTHING : new SiteReading(site);
        PostFiles found = PostFiles.find(site.root(), includes, excludes, reading, place.otherModules(), naming);
        return site.generator() == Generator.PLAIN && config.includes().isEmpty() ? PlainPosts.of(found) : found;
    }

    /** Includes that a person wrote win over what the generator leaves out. */
    private record SiteReading(Site site) implements Reading {

        @Override
        public boolean enters(Path folder) {
            return site.enters(folder);
        }

        @Override
        public boolean reads(Path file) {
            return site.reads(file);
        }
    }

    private static List<PathPattern> patterns(Site site, List<String> patterns) {
        return patterns.stream().map(p -> PathPattern.of(site.root(), p)).toList();
    }

    /** Also where there is no post: who asks for a report reads it, and an older one would tell of what is gone. */
    private List<String> write(LintResult result, LintConfig config) throws RunException {
        return new Reports(messages, config, invocation.version(), place.output(), naming).write(result, text(config));
    }

    private void print(LintResult result, LintConfig config, List<String> reports, Duration time) {
        ConsoleOptions options = new ConsoleOptions(
                language(config),
                config.maxPrinted(),
                config.verbose(),
                text(config).allFindings(reports));
        new ConsoleReport(messages, options).write(result, time, out);
        out.lossy()
                .ifPresent(charset ->
                        out.accept(new Line(Severity.INFO, text(config).questionMarks(charset))));
    }

    private Optional<String> judge(LintResult result, LintConfig config, List<String> reports) {
        FailureMessage message = new FailureMessage(messages, language(config), config.gate(), invocation.explain());
        return config.gate().judge(result).map(failure -> message.of(failure, reports));
    }

    static Language language(LintConfig config) {
        return config.locale().orElseGet(Screen::language);
    }

    private static RunText text(LintConfig config) {
        return new RunText(language(config));
    }
}
