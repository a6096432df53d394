package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The versions of npm packages: as installed, as a lock file of npm, Yarn or pnpm says, else the least of the range that
 * {@code package.json} asks for.
 */
final class NpmVersions {

    private static final String NUMBER = "[\"' ]*+(\\d++(?:\\.\\d++)*+)";

    /** A range of one major version: {@code ^7.0.0}, {@code ~7.1}, {@code 7.x}, {@code 7.3.0}. */
    private static final Pattern RANGE = Pattern.compile("[\\^~=v]*+(\\d++(?:\\.\\d++)*+)(?:\\.[x*])*+(?:-[\\w.]++)?+");

    private final Path root;
    private final String name;

    private NpmVersions(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    static Optional<SiteVersion> of(Path root, String name) {
        NpmVersions versions = new NpmVersions(root, name);
        return versions.installed().or(versions::locked).or(versions::noted).or(versions::askedFor);
    }

    private Optional<SiteVersion> installed() {
        return Config.read(root.resolve("node_modules").resolve(name), List.of("package.json"))
                .text("version")
                .flatMap(SiteVersion::parse);
    }

    private Optional<SiteVersion> locked() {
        String quoted = Pattern.quote(name);
        return in(
                        "package-lock.json",
                        "\"(?:node_modules/)?+" + quoted + "\"\\s*+:\\s*+\\{\\s*+\"version\"\\s*+:\\s*+" + NUMBER)
                .or(() -> in("yarn.lock", "(?m)^\"?+" + quoted + "@[^\\n]*+\\R\\s++version:?+" + NUMBER))
                .or(() -> in("pnpm-lock.yaml", "(?m)^\\s++['\"]?+/?+" + quoted + "[@/]" + NUMBER));
    }

    private Optional<SiteVersion> in(String file, String pattern) {
        Set<SiteVersion> told = Pattern.compile(pattern)
                .matcher(Config.text(root.resolve(file)))
                .results()
                .flatMap(match -> SiteVersion.parse(match.group(1)).stream())
                .collect(Collectors.toSet());
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** Hexo writes the version that ran last into {@code package.json}. */
    private Optional<SiteVersion> noted() {
        return PackageJson.text(root, name + ".version").flatMap(SiteVersion::parse);
    }

    private Optional<SiteVersion> askedFor() {
        return PackageJson.version(root, name)
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .flatMap(range -> SiteVersion.parse(range.group(1)));
    }
}
