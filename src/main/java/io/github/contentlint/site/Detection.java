package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;

/** What {@link SiteDetector} found in a folder. */
public sealed interface Detection {

    /** A site; of {@link Generator#PLAIN} where no generator's files were found. */
    record Detected(Site site) implements Detection {}

    /** The files of several generators, each of which could be meant; two or more. */
    record Ambiguous(List<Sign> signs) implements Detection {
        public Ambiguous {
            signs = List.copyOf(signs);
        }
    }

    /** There is no such folder. */
    record NoFolder(Path folder) implements Detection {}

    /**
     * A file or folder that gives a generator away.
     *
     * @param root the site's folder, absolute
     * @param file the name of what was found there, slashes between
     */
    record Sign(Generator generator, Path root, String file) {}
}
