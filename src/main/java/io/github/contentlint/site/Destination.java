package io.github.contentlint.site;

import java.nio.file.Path;

/** What a link of a post asks for, as far as the post and the files of the site tell. */
public sealed interface Destination {

    /** No page of this site is needed to decide. */
    record Settled(Resolution resolution) implements Destination {}

    /**
     * A place on the page itself.
     *
     * @param fragment percent-decoded
     */
    record Own(String fragment) implements Destination {}

    /**
     * A page of this site.
     *
     * @param path below the host, the site's base included, percent-decoded
     * @param fragment percent-decoded, or empty
     */
    record Page(String path, String fragment) implements Destination {}

    /**
     * The page that is made of a source file, which is there.
     *
     * @param file absolute
     * @param fragment percent-decoded, or empty
     * @param rewritten whether the generator puts the page's URL in the file's place; else the reader asks for the file
     */
    record Source(Path file, String fragment, boolean rewritten) implements Destination {}

    /**
     * A post that a template tag names and that is not there: the build fails.
     *
     * @param name as written
     */
    record Nowhere(String name) implements Destination {}
}
