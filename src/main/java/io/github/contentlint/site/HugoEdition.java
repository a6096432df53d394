package io.github.contentlint.site;

import java.util.List;
import java.util.Optional;

/**
 * What a version of Hugo does with pages and files; seen on 0.111.3, 0.131.0 and 0.169.0, and read in its history where it
 * changed between them.
 */
record HugoEdition(SiteVersion version) {

    private static final List<HugoEdition> SEEN = List.of(
            new HugoEdition(new SiteVersion(0, 169, 0)),
            new HugoEdition(new SiteVersion(0, 131, 0)),
            new HugoEdition(new SiteVersion(0, 111, 3)));

    /**
     * The version's, else all that were seen, the newest first.
     *
     * @param least that the site and its themes ask for
     */
    static List<HugoEdition> of(Optional<SiteVersion> version, Optional<SiteVersion> least) {
        if (version.isPresent()) {
            return List.of(new HugoEdition(version.get()));
        }
        List<HugoEdition> able = SEEN.stream()
                .filter(edition -> least.map(min -> edition.version.isAtLeast(min.major(), min.minor()))
                        .orElse(true))
                .toList();
        return able.isEmpty() ? SEEN.subList(0, 1) : able;
    }

    /** The shortcode {@code figure} looks among the page's resources, then in {@code assets}. */
    boolean figureFindsResources() {
        return version.isAtLeast(0, 124);
    }

    /** There is an embedded image hook. */
    boolean embedsImageHook() {
        return version.isAtLeast(0, 123);
    }

    /** The embedded hook is configured by {@code useEmbedded}, before by {@code enableDefault}. */
    boolean hasUseEmbedded() {
        return version.isAtLeast(0, 148);
    }

    /**
     * Files beside pages of a section lie where its page lies, and those of a bundle in several languages at the page of
     * one; before, at the path of the source and at all.
     */
    boolean placesFilesByPage() {
        return version.isAtLeast(0, 123);
    }

    /** Resources are found with a leading slash, without language, and with hyphens for blanks. */
    boolean normalizesResourceNames() {
        return version.isAtLeast(0, 123);
    }

    /** {@code uglyURLs} may be a table of sections; for a time it was read as if it were not there. */
    boolean readsUglySections() {
        return !version.isAtLeast(0, 112) || version.isAtLeast(0, 136);
    }

    /** {@code canonifyURLs} leaves the site's path alone where it is written. */
    boolean canonifiesBaseOnce() {
        return version.isAtLeast(0, 143);
    }

    /** {@code layouts/_markup}, without {@code _default}. */
    boolean looksAtTopOfLayouts() {
        return version.isAtLeast(0, 146);
    }

    /** A section's {@code slug} moves it, and all below; seen on 0.169, not yet in the sources of 0.165. */
    boolean slugsMoveSections() {
        return version.isAtLeast(0, 166);
    }

    /** Each language's {@code staticDir} counts, though all languages share a host. */
    boolean mergesStaticOfLanguages() {
        return version.isAtLeast(0, 112);
    }
}
