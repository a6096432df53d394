package io.github.contentlint.lint;

import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.site.Site;

/** What a {@link SiteRule} may ask and say after the last post. */
public interface SiteContext {

    Site site();

    Options options();

    /** The other servers; asks nobody unless that is switched on. */
    RemoteImages remoteImages();

    /** Says that something is wrong at a place that a note kept. Dropped where the grade is off. */
    void report(NotedPlace place, Report report);

    /**
     * Counts something that the sources alone cannot decide, which is no finding.
     *
     * @param cause short English words: {@code permalink}
     */
    void undecided(String cause);

    /** Keeps the candidates of this kind, which are dropped otherwise. */
    void keep(String candidate);
}
