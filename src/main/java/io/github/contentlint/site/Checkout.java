package io.github.contentlint.site;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders whose files say how a site is built: its own, and those above it up to the top of its checkout.
 *
 * @param folders the site's first
 */
record Checkout(List<Path> folders) {

    private static final String WORKFLOWS = ".github/workflows";

    /** Of a folder in no checkout, that folder alone. */
    static Checkout around(Path root) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            folders.add(folder);
            if (Files.exists(folder.resolve(".git"))) {
                return new Checkout(List.copyOf(folders));
            }
        }
        return new Checkout(List.of(root));
    }

    /** The texts of the files with these names in the nearest folder that has one. */
    Stream<String> texts(String... names) {
        return folders.stream()
                .map(folder -> Stream.of(names)
                        .map(folder::resolve)
                        .filter(Files::isRegularFile)
                        .toList())
                .filter(files -> !files.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .map(Config::text);
    }

    /** The texts of the workflows of GitHub. */
    Stream<String> workflows() {
        return folders.stream().flatMap(folder -> workflows(folder.resolve(WORKFLOWS)).stream());
    }

    private static List<String> workflows(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yml,yaml}")) {
            files.forEach(file -> texts.add(Config.text(file)));
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed says nothing.
        }
        return texts;
    }
}
