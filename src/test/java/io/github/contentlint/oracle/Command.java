package io.github.contentlint.oracle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program of this machine. */
record Command(Path program) {

    private static final int MINUTES = 10;

    /**
     * The programs that {@code -Doracle.<name>=} lists, commas between; else the one on the path, if any.
     */
    static List<Command> named(String name) {
        String configured = System.getProperty("oracle." + name, "");
        if (!configured.isEmpty()) {
            return Arrays.stream(configured.split(","))
                    .map(path -> new Command(Path.of(path.strip()).toAbsolutePath()))
                    .toList();
        }
        return onPath(name).stream().toList();
    }

    private static Optional<Command> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Command::new);
    }

    /**
     * @return what it printed
     * @throws BuildException where it fails, with what it printed
     */
    String run(Path folder, String... arguments) throws IOException {
        return run(folder, Map.of(), List.of(arguments));
    }

    String run(Path folder, Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(arguments);
        Path log = Files.createTempFile("oracle", ".log");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            String printed = Files.readString(log);
            if (!ended || process.exitValue() != 0) {
                throw new BuildException(String.join(" ", line) + (ended ? " failed:\n" : " did not end:\n") + printed);
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(log);
        }
    }
}
