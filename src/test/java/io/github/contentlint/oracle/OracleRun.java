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
            System.out.println(
                    "oracle: no " + name(site.generator()) + " on this machine, " + site.name() + " is left out");
        }
        VerdictTable table = VerdictTable.read(OracleSites.table(site));
        for (SiteBuilder builder :
                builders.stream().filter(b -> site.isFor(b.version())).toList()) {
            Optional<String> missing = builder.missing(site.settings());
            if (missing.isPresent()) {
                System.out.println("oracle: no " + missing.get() + " on this machine, " + site.name() + " is left out");
                continue;
            }
            Path place = folder.resolve(site.name() + "-" + builder.version());
            Map<String, Cell> cells = Oracle.ask(builder, site, place);
            table.put(builder.version(), cells);
            site.writeTo(place.resolve("linter"));
            agreements.add(CaseVerdicts.compare(
                    site.name() + " " + builder.version(),
                    site,
                    place.resolve("linter"),
                    VersionFiles.of(site.generator(), builder.version()),
                    List.of(cells)));
        }
        if (Boolean.getBoolean("oracle.update")) {
            table.write(
                    OracleSites.table(site),
                    site.cases().stream().map(CaseSite.Case::id).toList());
        }
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
                System.out.println("oracle: " + name + " is left out");
                return;
            }
            String subject = name + " " + builder.version();
            try {
                Path built = builder.build(copy, BareBlog.settings(copy));
                List<BuiltPage> pages = Oracle.pages(built, site.url().orElse("https://blog.invalid"), "");
                agreements.add(new BlogComparison(subject, blog, site.generator()).compare(pages));
            } catch (BuildException e) {
                // a blog asks for the version it was written for
                System.out.println("oracle: " + subject + " does not build: " + e.getMessage());
            }
        }
    }

    private static String name(Generator generator) {
        return generator.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void print() {
        System.out.println(Agreement.head());
        agreements.forEach(agreement -> System.out.println(agreement.row()));
        agreements.stream().flatMap(agreement -> agreement.details().stream()).forEach(System.out::println);
    }
}
