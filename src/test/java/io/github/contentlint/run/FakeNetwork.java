package io.github.contentlint.run;

import io.github.contentlint.net.Proxies;
import java.nio.file.Path;

/** Networks for tests. */
final class FakeNetwork {

    /** Nothing is asked, whatever is configured. */
    static final Network NONE = new Network(true, Proxies.NONE, Path.of("target", "no-cache"));

    private FakeNetwork() {}
}
