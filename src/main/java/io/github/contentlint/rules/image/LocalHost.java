package io.github.contentlint.rules.image;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;

/** Addresses of the author's own machine, which no reader reaches, unless a run is told to ask them as any other. */
final class LocalHost {

    private LocalHost() {}

    static boolean isAsked(Broken broken, RuleContext context) {
        return broken.reason() == Reason.LOCAL_HOST && context.asksPrivateAddresses();
    }
}
