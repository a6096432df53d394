package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a site's generator: what it does with a reference depends on it.
 *
 * @param minor 0 where none is written
 * @param patch likewise
 */
public record SiteVersion(int major, int minor, int patch) {

    private static final Pattern VERSION =
            Pattern.compile("v?+(\\d{1,6})(?:\\.(\\d{1,6}))?+(?:\\.(\\d{1,6}))?+(?:[-+.].*+)?+");

    /** Reads {@code 4.3.1}, {@code v0.111.3}, {@code 4.3}, {@code 2.0.0-rc.1}; empty for anything else. */
    public static Optional<SiteVersion> parse(String text) {
        Matcher version = VERSION.matcher(text.strip());
        return version.matches()
                ? Optional.of(new SiteVersion(number(version, 1), number(version, 2), number(version, 3)))
                : Optional.empty();
    }

    private static int number(Matcher version, int group) {
        return version.group(group) == null ? 0 : Integer.parseInt(version.group(group));
    }

    /**
     * What the files that pin or ask for a generator say, the lock file before all others; empty where they say nothing, or
     * several things.
     *
     * @param root the site's folder; the folders above it are asked too, up to the repository's
     */
    static Optional<SiteVersion> of(Path root, Generator generator) {
        return VersionFiles.version(root, generator);
    }

    boolean isAtLeast(int otherMajor, int otherMinor) {
        return major > otherMajor || major == otherMajor && minor >= otherMinor;
    }

    /** {@code 4.3.1}. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
