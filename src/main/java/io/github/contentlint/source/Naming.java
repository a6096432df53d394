package io.github.contentlint.source;

import io.github.contentlint.text.SourceFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How output names files: relative to one folder, with {@code /}.
 *
 * @param base absolute
 */
public record Naming(Path base) {

    /**
     * Names relative to the git top level, else to the multi-module root.
     *
     * @param folder where the run is, absolute
     * @param multiModuleRoot of the build; ignored where {@code folder} is not below it
     */
    public static Naming of(Path folder, Path multiModuleRoot) {
        return gitTopLevel(folder)
                .map(Naming::new)
                .orElseGet(() -> new Naming(folder.startsWith(multiModuleRoot) ? multiModuleRoot : folder));
    }

    /** The nearest folder, this one or above, that holds a {@code .git}: a folder, or a file in worktrees and submodules. */
    private static Optional<Path> gitTopLevel(Path folder) {
        for (Path current = folder; current != null; current = current.getParent()) {
            if (Files.exists(current.resolve(".git"))) {
                return Optional.of(current);
            }
        }
        return Optional.empty();
    }

    /** The name of a file; absolute where it does not lie below the base. */
    public String name(Path file) {
        if (!file.startsWith(base)) {
            return file.toString().replace(File.separatorChar, '/');
        }
        return String.join("/", FileNames.segments(base.relativize(file)));
    }

    SourceFile file(Path file) {
        return new SourceFile(file, name(file));
    }
}
