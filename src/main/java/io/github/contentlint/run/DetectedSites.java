package io.github.contentlint.run;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.LintConfig;
import io.github.contentlint.site.Site;

/** The site in the configured or the module's folder. The sites of other modules are for the runs of those. */
final class DetectedSites implements SiteFinder {

    @Override
    public Site find(Place place, LintConfig config) throws ConfigException {
        throw new UnsupportedOperationException();
    }
}
