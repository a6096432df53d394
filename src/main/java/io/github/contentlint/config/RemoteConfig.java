package io.github.contentlint.config;

import java.time.Duration;
import java.util.Optional;

/**
 * How other servers are asked for images.
 *
 * @param asks whether they are asked at all
 * @param allowPrivate whether addresses of this machine and of private networks are asked too
 * @param time for all of it, one second at least
 * @param userAgent who asks; a browser's where absent
 */
public record RemoteConfig(boolean asks, boolean allowPrivate, Duration time, Optional<String> userAgent) {}
