package io.github.contentlint.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One version of a generator on this machine. */
interface SiteBuilder {

    /** As it says itself: {@code 4.3.1}. */
    String version();

    /** What a site needs and this machine has not, in words; empty where it has all. */
    default Optional<String> missing(Map<String, String> settings) {
        return Optional.empty();
    }

    /**
     * Builds a site.
     *
     * @param site holds the sources; may be written to
     * @param settings of the site
     * @return the folder with what was built
     * @throws BuildException where the generator fails
     */
    Path build(Path site, Map<String, String> settings) throws IOException;
}
