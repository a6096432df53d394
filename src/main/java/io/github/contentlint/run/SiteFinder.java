package io.github.contentlint.run;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.LintConfig;
import io.github.contentlint.site.Site;

/** Finds the site that a run is about. */
interface SiteFinder {

    /**
     * @throws ConfigException if there are several and none is chosen
     */
    Site find(Place place, LintConfig config) throws ConfigException;
}
