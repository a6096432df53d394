package io.github.contentlint.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One walk over a site's folder. Links to files are files. A link to a folder of the site is followed after all real
 * folders were walked, each target once, never from inside itself and without the links below it, so that a post is read
 * once, under its own name where that is a post's, and no web of links takes more than linear time.
 */
final class SiteWalk {

    private final FolderFilter folders;
    private final Predicate<Path> wanted;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private final TreeSet<Path> folderLinks = new TreeSet<>();

    SiteWalk(FolderFilter folders, Predicate<Path> wanted) {
        this.folders = folders;
        this.wanted = wanted;
    }

    List<Path> files() {
        return files;
    }

    List<Path> unreadable() {
        return unreadable;
    }

    void run() {
        walk(new Visitor(folders.root(), folders.root(), files, folderLinks));
        if (!folderLinks.isEmpty()) {
            followLinks();
        }
    }

    private void followLinks() {
        Path site = real(folders.root());
        Set<Path> followed = new HashSet<>();
        Set<Path> known = new HashSet<>();
        files.forEach(file -> known.add(real(file)));
        for (Path link : folderLinks) {
            Path target = real(link);
            if (!target.startsWith(site) || real(link.getParent()).startsWith(target)) {
                continue;
            }
            Path folder = folders.root().resolve(site.relativize(target));
            if (folders.enters(folder) && followed.add(target)) {
                List<Path> found = new ArrayList<>();
                walk(new Visitor(folder, link, found, new TreeSet<>()));
                found.stream().filter(file -> known.add(real(file))).forEach(files::add);
            }
        }
    }

    private void walk(Visitor visitor) {
        try {
            Files.walkFileTree(visitor.start, visitor);
        } catch (IOException e) {
            unreadable.add(visitor.start);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private final class Visitor implements FileVisitor<Path> {

        private final Path start;
        private final Path shownAs;
        private final List<Path> found;
        private final Set<Path> links;

        Visitor(Path start, Path shownAs, List<Path> found, Set<Path> links) {
            this.start = start;
            this.shownAs = shownAs;
            this.found = found;
            this.links = links;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folders.enters(folder) || !folders.enters(shown(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isNamedLikeAPost(folder) && wanted.test(shown(folder))) {
                found.add(shown(folder));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
                if (folders.enters(file)) {
                    links.add(file);
                }
            } else if (isRegular(file, attributes) && wanted.test(shown(file)) && folders.reads(file)) {
                found.add(shown(file));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder {@code x.md} cannot be read as the post it seems to be, which is worth telling. */
        private boolean isNamedLikeAPost(Path folder) {
            String name = String.valueOf(folder.getFileName());
            return name.endsWith(".md") || name.endsWith(".markdown");
        }

        /** Pipes and devices never end. A link to nothing is a file that cannot be read, which is worth telling. */
        private boolean isRegular(Path file, BasicFileAttributes attributes) {
            return attributes.isRegularFile()
                    || attributes.isSymbolicLink() && (Files.isRegularFile(file) || !Files.exists(file));
        }

        private Path shown(Path path) {
            return start.equals(shownAs) ? path : shownAs.resolve(start.relativize(path));
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            if (!(e instanceof NoSuchFileException)) {
                unreadable.add(shown(path));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
