package io.github.contentlint.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Which folders of a site can hold posts at all. */
final class FolderFilter {

    private static final Set<String> NEVER = Set.of(".git", "node_modules");
    private static final String BUILD_OUTPUT = "target";

    private final Path root;
    private final List<PathPattern> excludes;
    private final Set<Path> otherModules;
    private final GitIgnored ignored;
    private final Reading reading;
    private final boolean hidden;

    FolderFilter(
            Path root,
            List<PathPattern> includes,
            List<PathPattern> excludes,
            Set<Path> otherModules,
            GitIgnored ignored,
            Reading reading) {
        this.root = root;
        this.excludes = excludes;
        this.otherModules = otherModules;
        this.ignored = ignored;
        this.reading = reading;
        this.hidden = includes.stream().anyMatch(PathPattern::asksForHidden);
    }

    Path root() {
        return root;
    }

    boolean enters(Path folder) {
        if (folder.equals(root)) {
            return true;
        }
        String name = folder.getFileName().toString();
        return !NEVER.contains(name)
                && (hidden || !Wildcards.isHidden(name))
                && !(name.equals(BUILD_OUTPUT) && isMavens(folder))
                && !otherModules.contains(folder)
                && excludes.stream().noneMatch(p -> p.matchesAllBelow(folder))
                && !ignored.contains(folder)
                && reading.enters(folder);
    }

    boolean reads(Path file) {
        return !ignored.contains(file) && reading.reads(file);
    }

    /** A run without a POM writes to {@code target} in its folder; elsewhere a folder of this name may be the author's. */
    private boolean isMavens(Path target) {
        return target.getParent().equals(root) || Files.exists(target.resolveSibling("pom.xml"));
    }
}
