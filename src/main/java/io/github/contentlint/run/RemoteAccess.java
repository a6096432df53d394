package io.github.contentlint.run;

import io.github.contentlint.config.RemoteConfig;
import io.github.contentlint.net.Asking;
import io.github.contentlint.net.Cause;
import io.github.contentlint.net.Journal;
import io.github.contentlint.net.Limits;
import io.github.contentlint.net.RemoteChecker;
import io.github.contentlint.net.RemoteImages;
import java.time.Clock;

/** The other servers, as far as configuration and Maven let a run ask them. */
final class RemoteAccess {

    private RemoteAccess() {}

    static RemoteImages of(RemoteConfig config, Network network, Journal journal) {
        if (!config.asks()) {
            return RemoteImages.none(Cause.SWITCHED_OFF);
        }
        if (network.offline()) {
            return RemoteImages.none(Cause.OFFLINE);
        }
        Asking asking = new Asking(
                Limits.within(config.time()),
                config.userAgent().orElse(Asking.BROWSER),
                config.allowPrivate(),
                network.proxies());
        return new RemoteChecker(asking, new ImageProbe(), network.cacheFile(), journal, Clock.systemUTC());
    }
}
