package io.github.contentlint.source;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What git ignores below a folder; nothing where there is no git, no repository, or git takes too long. */
final class GitIgnored {

    private static final int TIMEOUT_SECONDS = 20;

    // A repository may not name a program for us to run, and asking may not write to it.
    private static final List<String> COMMAND = List.of(
            "git",
            "-c",
            "core.fsmonitor=false",
            "--no-optional-locks",
            "ls-files",
            "--others",
            "--ignored",
            "--exclude-standard",
            "--directory",
            "-z");

    private final Path folder;
    private final Set<String> paths;

    private GitIgnored(Path folder, Set<String> paths) {
        this.folder = folder;
        this.paths = paths;
    }

    static GitIgnored below(Path folder) {
        if (!isInRepository(folder)) {
            return new GitIgnored(folder, Set.of());
        }
        Set<String> paths = new HashSet<>();
        for (String path : ask(folder).split("\0")) {
            paths.add(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        }
        // "./": the folder itself is ignored, so that whoever runs us there means it.
        return new GitIgnored(folder, paths.contains(".") ? Set.of() : paths);
    }

    /** As git looks for it; a program costs more than the search. */
    private static boolean isInRepository(Path folder) {
        for (Path parent = folder.toAbsolutePath(); parent != null; parent = parent.getParent()) {
            if (Files.exists(parent.resolve(".git"))) {
                return true;
            }
        }
        return System.getenv("GIT_DIR") != null;
    }

    /** Whether a file or folder is ignored itself; what lies below an ignored folder is not asked for. */
    boolean contains(Path path) {
        return !paths.isEmpty() && paths.contains(String.join("/", FileNames.segments(folder.relativize(path))));
    }

    private static String ask(Path folder) {
        try {
            Process git = new ProcessBuilder(COMMAND)
                    .directory(folder.toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
            try {
                git.getOutputStream().close();
                byte[] output = CompletableFuture.supplyAsync(() -> read(git)).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
                return git.waitFor(1, TimeUnit.SECONDS) && git.exitValue() == 0
                        ? new String(output, StandardCharsets.UTF_8)
                        : "";
            } finally {
                git.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } catch (IOException | ExecutionException | TimeoutException e) {
            return "";
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
