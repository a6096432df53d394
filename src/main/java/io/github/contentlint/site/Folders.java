package io.github.contentlint.site;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Folders that a configuration names. */
final class Folders {

    private Folders() {}

    /** The folder with this path; the folder itself where the path is none. */
    static Path below(Path folder, String path) {
        String relative = path.strip();
        while (relative.startsWith("/")) {
            relative = relative.substring(1);
        }
        try {
            return folder.resolve(relative).normalize();
        } catch (InvalidPathException e) {
            return folder;
        }
    }
}
