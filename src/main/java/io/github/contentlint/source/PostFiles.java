package io.github.contentlint.source;

import io.github.contentlint.text.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The posts of a site, found in one walk over its folder.
 *
 * @param files sorted by name
 * @param unreadableFolders names of folders that could not be listed
 */
public record PostFiles(List<SourceFile> files, List<String> unreadableFolders) {

    public PostFiles {
        files = List.copyOf(files);
        unreadableFolders = List.copyOf(unreadableFolders);
    }

    /**
     * Finds the files that one of {@code includes} and none of {@code excludes} matches. What git ignores,
     * {@code node_modules}, {@code .git}, Maven's {@code target}, hidden files that no pattern names, and links to folders
     * outside of the site are left out.
     *
     * @param root folder of the site, absolute
     * @param reading what may be read at all
     * @param otherModules folders of other modules of the build, not entered
     */
    public static PostFiles find(
            Path root,
            List<PathPattern> includes,
            List<PathPattern> excludes,
            Reading reading,
            Set<Path> otherModules,
            Naming naming) {
        FolderFilter folders =
                new FolderFilter(root, includes, excludes, otherModules, GitIgnored.below(root), reading);
        SiteWalk walk = new SiteWalk(folders, file -> matches(file, includes, excludes));
        walk.run();
        List<SourceFile> files = walk.files().stream()
                .map(naming::file)
                .sorted(Comparator.comparing(SourceFile::name))
                .toList();
        return new PostFiles(
                files, walk.unreadable().stream().map(naming::name).sorted().toList());
    }

    private static boolean matches(Path file, List<PathPattern> includes, List<PathPattern> excludes) {
        return includes.stream().anyMatch(p -> p.matches(file))
                && excludes.stream().noneMatch(p -> p.matches(file));
    }
}
