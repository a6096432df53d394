package io.github.contentlint.run;

import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import io.github.contentlint.source.PathPattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What of the build itself the generator would publish. Jekyll copies every file below its folder that {@code exclude} does
 * not name (Jekyll 4.3.1, lib/jekyll/reader.rb); the other generators publish only from folders of their own.
 */
final class PublishedOutput {

    private static final String TARGET = "target";
    private static final String POM = "pom.xml";

    private PublishedOutput() {}

    /** Names of files and folders in the site's folder; none where all is well. */
    static List<String> of(Site site, Path output) {
        List<String> published = new ArrayList<>();
        if (site.generator() != Generator.JEKYLL) {
            return published;
        }
        Path target = site.root().resolve(TARGET);
        if (output.startsWith(target) && !isExcluded(site, output.resolve("x"))) {
            published.add(TARGET);
        }
        Path pom = site.root().resolve(POM);
        if (Files.exists(pom) && !isExcluded(site, pom)) {
            published.add(POM);
        }
        return published;
    }

    private static boolean isExcluded(Site site, Path file) {
        return site.excludedPatterns().stream()
                .map(pattern -> PathPattern.of(site.root(), pattern))
                .anyMatch(pattern -> pattern.matches(file));
    }
}
