package io.github.contentlint.run;

import io.github.contentlint.source.Naming;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where a run takes place; all paths are absolute.
 *
 * @param folder of the module, else the current one
 * @param root of all modules
 * @param otherModules folders of modules below {@code folder}, which have runs of their own
 * @param output the folder that may be written to
 */
public record Place(Path folder, Path root, Set<Path> otherModules, Path output) {

    public Place {
        otherModules = Set.copyOf(otherModules);
    }

    /** How files are named on the screen and in reports. */
    public Naming naming() {
        return Naming.of(folder, root);
    }
}
