package io.github.contentlint.run;

import io.github.contentlint.net.Proxies;
import java.nio.file.Path;

/**
 * What Maven and the system say of the network.
 *
 * @param offline whether nothing may be asked
 * @param cacheFile where verdicts on remote images are kept from run to run
 */
public record Network(boolean offline, Proxies proxies, Path cacheFile) {}
