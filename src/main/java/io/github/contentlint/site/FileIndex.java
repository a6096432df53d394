package io.github.contentlint.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every file below a folder, by name. Symbolic links to folders are not followed. */
final class FileIndex extends SimpleFileVisitor<Path> {

    /** Files after which the walk ends: an index is a help, not worth minutes. */
    private static final int LIMIT = 200_000;

    private static final Set<String> HIDDEN_BUT_SOURCE = Set.of(".vuepress", ".vitepress");
    private static final Set<String> NEVER_SOURCE = Set.of("node_modules", "target", "_site", "vendor", "dist");

    private final Path root;
    private final Map<String, List<Path>> files = new HashMap<>();
    private int count;

    FileIndex(Path root) {
        this.root = root;
    }

    Map<String, List<Path>> byName() {
        try {
            Files.walkFileTree(root, this);
        } catch (IOException e) {
            // What was seen so far serves.
        }
        files.values().forEach(Collections::sort);
        files.putIfAbsent("", List.of());
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String name = folder.getFileName().toString();
        boolean hidden = name.startsWith(".") && !HIDDEN_BUT_SOURCE.contains(name);
        return hidden || NEVER_SOURCE.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() || Files.isRegularFile(file)) {
            files.computeIfAbsent(SiteFiles.fold(file.getFileName().toString()), n -> new ArrayList<>())
                    .add(file);
        }
        return ++count < LIMIT ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
