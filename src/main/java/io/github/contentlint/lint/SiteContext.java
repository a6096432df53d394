package io.github.contentlint.lint;

import io.github.contentlint.site.Site;

/** What a {@link SiteRule} may ask and say after the last post. */
public interface SiteContext {

    Site site();

    Options options();

    /** Says that something is wrong at a place that a note kept. Dropped where the grade is off. */
    void report(NotedPlace place, Report report);

    /** Keeps the candidates of this kind, which are dropped otherwise. */
    void keep(String candidate);
}
