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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The goal lint: from configuration to the screen, the reports and the gate. */
public final class LintRun {

    private static final String SPOOL = "findings.bin";

    private final Place place;
    private final Naming naming;
    private final SiteFinder sites;
    private final String version;
    private final Screen out;
    private final Predicate<Path> isNew;
    private final Messages messages = new Messages();

    /**
     * @param version of this plugin
     * @param out the screen
     */
    public LintRun(Place place, String version, Consumer<Line> out) {
        this(place, version, out, site -> true);
    }

    /**
     * @param version of this plugin
     * @param out the screen
     * @param isNew whether the site in a folder was not linted yet; several modules can lead to one site
     */
    public LintRun(Place place, String version, Consumer<Line> out, Predicate<Path> isNew) {
        this(place, new DetectedSites(), version, out, isNew);
    }

    LintRun(Place place, SiteFinder sites, String version, Consumer<Line> out, Predicate<Path> isNew) {
        this.place = place;
        this.naming = place.naming();
        this.sites = sites;
        this.version = version;
        this.out = Screen.of(out);
        this.isNew = isNew;
    }

    /** What a run is about, once the configuration is read and the site is known. */
    record Subject(Site site, LintConfig config) {}

    /**
     * @param pom what the POM sets
     * @param commandLine what {@code -D} sets
     * @return why the build fails; empty where it passes
     */
    public Optional<String> run(Setting pom, Setting commandLine) throws ConfigException, IOException {
        long start = System.nanoTime();
        ConfigLoader loader = new ConfigLoader(Rules.all(), naming, place.folder(), pom, commandLine);
        LintConfig config = loader.load(place.folder());
        if (config.skip()) {
            out.accept(new Line(Severity.INFO, text(config).skipped()));
            return Optional.empty();
        }
        Subject subject = subject(loader, config);
        if (!isNew.test(subject.site().root())) {
            return Optional.empty();
        }
        PostFiles posts = posts(subject);
        if (!tellOf(posts, subject)) {
            return Optional.empty();
        }
        try (FindingSpool spool = FindingSpool.create(place.output().resolve(SPOOL))) {
            LintResult result = lint(subject, posts, spool);
            return tell(result, subject.config(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The site, and the configuration with what the site's own folder adds to it. */
    Subject subject(ConfigLoader loader, LintConfig config) throws ConfigException, IOException {
        Site site = sites.find(place, config);
        if (site.root().equals(place.folder())) {
            return new Subject(site, config);
        }
        LintConfig own = loader.load(site.root());
        return new Subject(sites.find(place, own), own);
    }

    LintResult lint(Subject subject, PostFiles posts, FindingSpool spool) {
        LintConfig config = subject.config();
        Linter linter =
                new Linter(subject.site(), config.rules(), config.runRules(), config.threads(), config.maxPostSize());
        Progress progress = new Progress(text(config), posts.files().size(), System::nanoTime, out);
        return linter.lint(posts.files(), spool, progress);
    }

    /** Says what is worth saying before the first post; false where there is none. */
    private boolean tellOf(PostFiles posts, Subject subject) {
        RunText text = text(subject.config());
        Site site = subject.site();
        posts.unreadableFolders()
                .forEach(folder -> out.accept(new Line(Severity.WARNING, text.unreadableFolder(folder))));
        String folder = site.root().equals(naming.base()) ? "." : naming.name(site.root());
        if (posts.files().isEmpty()) {
            out.accept(new Line(Severity.INFO, text.nothing(site.generator().id(), folder)));
            return false;
        }
        out.accept(new Line(Severity.INFO, text.site(site.generator().id(), folder)));
        site.configuration()
                .flatMap(file -> BrokenConfiguration.of(file, naming))
                .ifPresent(spot -> out.accept(new Line(
                        Severity.WARNING,
                        text.brokenConfiguration(spot, site.generator().title()))));
        warnOfPublishedOutput(site, subject.config());
        return true;
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

    private void warnOfPublishedOutput(Site site, LintConfig config) {
        List<String> published = PublishedOutput.of(site, place.output());
        if (!published.isEmpty()) {
            out.accept(new Line(Severity.WARNING, text(config).published(published)));
        }
    }

    private Optional<String> tell(LintResult result, LintConfig config, Duration time) throws IOException {
        Reports reports = new Reports(messages, config, version, place.output(), naming);
        List<String> written = reports.write(result);
        RunText text = text(config);
        ConsoleOptions options =
                new ConsoleOptions(language(config), config.maxPrinted(), config.verbose(), text.allFindings(written));
        new ConsoleReport(messages, options).write(result, time, out);
        written.forEach(report -> out.accept(new Line(Severity.INFO, text.report(report))));
        out.lossy().ifPresent(charset -> out.accept(new Line(Severity.INFO, text.questionMarks(charset))));
        return config.gate()
                .judge(result)
                .map(failure -> new FailureMessage(messages, language(config), config.gate()).of(failure, written));
    }

    private static Language language(LintConfig config) {
        return config.locale().orElseGet(Screen::language);
    }

    private static RunText text(LintConfig config) {
        return new RunText(language(config));
    }
}
