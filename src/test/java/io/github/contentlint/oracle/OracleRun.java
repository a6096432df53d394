package io.github.contentlint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.oracle.VerdictTable.Cell;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import io.github.contentlint.site.SiteDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn -Poracle verify}: builds the sites of cases with the generators of this machine and compares.
 *
 * <p>{@code -Doracle.site=} names one site; {@code -Doracle.jekyll=}, {@code -Doracle.hugo=} … name programs where those
 * on the path are not meant, several versions with commas between; {@code -Doracle.blogs=} names a folder of
 * blogs that are built without their themes and compared too; {@code -Doracle.update=true} writes the tables.
 */
class OracleRun {

    private final List<Agreement> agreements = new ArrayList<>();
    private final Map<String, Agreement> sums = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void generatorsAndLinterAgree() throws IOException {
        for (CaseSite site : OracleSites.all()) {
            if (site.name().startsWith(System.getProperty("oracle.site", ""))) {
                ask(site);
            }
        }
        for (Path blog : OracleSites.blogs()) {
            compare(blog);
        }
        print();
        assertThat(agreements).allMatch(Agreement::isWhole, "agree, but for what the sources do not tell");
    }

    private void ask(CaseSite site) throws IOException {
        List<SiteBuilder> builders = Oracle.builders(site.generator());
        if (builders.isEmpty()) {
            leftOut(site.name(), "no " + name(site.generator()) + " on this machine");
        }
        VerdictTable table = VerdictTable.read(OracleSites.table(site));
        for (SiteBuilder builder : builders) {
            if (site.isFor(builder.version())) {
                ask(site, builder, table);
            }
        }
        if (Boolean.getBoolean("oracle.update")) {
            table.write(
                    OracleSites.table(site),
                    site.cases().stream().map(CaseSite.Case::id).toList());
        }
    }

    private void ask(CaseSite site, SiteBuilder builder, VerdictTable table) throws IOException {
        String subject = site.name() + " " + builder.version();
        Optional<String> missing = builder.missing(site.settings());
        if (missing.isPresent()) {
            leftOut(subject, "no " + missing.get() + " on this machine");
            return;
        }
        Path place = folder.resolve(site.name() + "-" + builder.version());
        try {
            Map<String, Cell> cells = Oracle.ask(builder, site, place);
            table.put(builder.version(), cells);
            site.writeTo(place.resolve("linter"));
            add(
                    name(site.generator()) + " " + builder.version(),
                    CaseVerdicts.compare(
                            subject,
                            site,
                            place.resolve("linter"),
                            VersionFiles.of(site.generator(), builder.version()),
                            List.of(cells)));
        } catch (BuildException e) {
            // some sites are of a way to write that came later
            leftOut(subject, e.getMessage());
        }
    }

    private static void leftOut(String subject, String why) {
        System.out.println("oracle: " + subject + " is left out: "
                + why.lines().findFirst().orElse(""));
    }

    private void add(String sum, Agreement agreement) {
        sums.computeIfAbsent(sum, Agreement::new).add(agreement);
        agreements.add(agreement);
    }

    private void compare(Path blog) throws IOException {
        String name = blog.getFileName().toString();
        if (!(SiteDetector.detect(blog, Optional.empty()) instanceof Detected detected)) {
            throw new IOException(blog + " is no blog of one generator");
        }
        Site site = detected.site();
        for (SiteBuilder builder : Oracle.builders(site.generator())) {
            Path copy = folder.resolve(name + "-" + builder.version());
            if (!BareBlog.make(blog, site.generator(), copy)) {
                leftOut(name, "it needs its theme");
                return;
            }
            String subject = name + " " + builder.version();
            try {
                Path built = builder.build(copy, BareBlog.settings(copy));
                List<BuiltPage> pages = Oracle.pages(built, site.url().orElse("https://blog.invalid"), "");
                add("blogs", new BlogComparison(subject, blog, site.generator()).compare(pages));
            } catch (BuildException e) {
                // a blog asks for the version it was written for
                leftOut(subject, e.getMessage());
            }
        }
    }

    private static String name(Generator generator) {
        return generator.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void print() {
        System.out.println(Agreement.head());
        agreements.forEach(agreement -> System.out.println(agreement.row()));
        System.out.println();
        sums.values().forEach(sum -> System.out.println(sum.row()));
        agreements.stream().flatMap(agreement -> agreement.details().stream()).forEach(System.out::println);
    }
}
