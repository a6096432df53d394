package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;

/** Files that a generator copies to the site, and where. */
interface Published {

    /** The folder that they come from, absolute. */
    Path folder();

    /**
     * The file at a URL path.
     *
     * @param sitePath below the site's, without a leading slash
     */
    Optional<Path> file(SiteFiles files, String sitePath);

    /** The file at a URL path but for letter case. */
    Optional<Path> fileInAnyCase(SiteFiles files, String sitePath);

    /** The path below the folder of what would lie at a URL path, whether it exists or not. */
    Optional<String> source(String sitePath);

    /** The URL path below the site's of a file; empty where it is not copied. */
    Optional<String> sitePath(Path file);
}
