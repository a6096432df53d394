package io.github.contentlint.lint;

import io.github.contentlint.site.Site;

/** What a {@link SiteRule} may ask and say after the last post. */
public interface SiteContext {

    Site site();

    Options options();

    /** Reports a finding that a note kept. Dropped where its grade is off. */
    void report(Finding finding);

    /**
     * Counts something that the sources alone cannot decide, which is no finding.
     *
     * @param cause short English words: {@code permalink}
     */
    void undecided(String cause);

    /** Keeps the candidates of this kind, which are dropped otherwise. */
    void keep(String candidate);
}
