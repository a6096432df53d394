package io.github.contentlint.lint;

import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.site.Site;
import java.util.Map;

/** What one site rule says goes to the spool. */
record SpoolingSiteContext(
        Site site,
        RemoteImages remoteImages,
        String rule,
        RuleSettings settings,
        FindingSpool spool,
        Map<String, Integer> undecidedCounts)
        implements SiteContext {

    @Override
    public Options options() {
        return settings.options();
    }

    @Override
    public void report(NotedPlace place, Report report) {
        Severity severity = settings.severities().get(report.grade());
        if (severity != Severity.OFF) {
            spool.late(place.finding(rule, severity, report));
        }
    }

    @Override
    public void undecided(String cause) {
        undecidedCounts.merge(cause, 1, Integer::sum);
    }

    @Override
    public void keep(String candidate) {
        spool.keep(rule, candidate);
    }
}
