package io.github.contentlint.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One version of a generator on this machine. */
interface SiteBuilder {

    /** As it says itself: {@code 4.3.1}. */
    String version();

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
