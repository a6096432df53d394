package io.github.contentlint.run;

import io.github.contentlint.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What of the build itself the generator would publish. */
final class PublishedOutput {

    private static final String TARGET = "target";
    private static final String POM = "pom.xml";

    private PublishedOutput() {}

    /** Names of files and folders in the site's folder; none where all is well. */
    static List<String> of(Site site, Path output) {
        List<String> published = new ArrayList<>();
        if (output.startsWith(site.root().resolve(TARGET)) && site.publishes(output)) {
            published.add(TARGET);
        }
        Path pom = site.root().resolve(POM);
        if (Files.exists(pom) && site.publishes(pom)) {
            published.add(POM);
        }
        return published;
    }
}
