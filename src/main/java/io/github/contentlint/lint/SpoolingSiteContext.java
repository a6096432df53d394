package io.github.contentlint.lint;

import io.github.contentlint.site.Site;

/** What one site rule says goes to the spool. */
record SpoolingSiteContext(Site site, String rule, RuleSettings settings, FindingSpool spool) implements SiteContext {

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
    public void keep(String candidate) {
        spool.keep(rule, candidate);
    }
}
