package io.github.contentlint.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A generator that bundles with Vite or webpack: VitePress, Astro, VuePress. {@code -Doracle.vitepress=} and so on name
 * folders with a {@code node_modules} that holds it; {@code -Doracle.node=} another Node.
 *
 * <p>These generators stop at the first image that they cannot resolve, and nothing is published at all. Here a plugin,
 * the last one asked, answers such an import with a URL below {@code /missing/}, where the built site has no file; so one
 * build tells of every case whether it would have stopped, and {@link BuiltPage} calls those broken. Images are not
 * inlined, so that each can be looked for.
 *
 * @param packages a {@code node_modules} folder
 * @param script of {@code src/test/resources/oracle/build}
 */
record NodeBuilder(Command node, Path packages, String script, String version) implements SiteBuilder {

    private static final Path SCRIPTS = Path.of("src/test/resources/oracle/build");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*+:\\s*+\"([^\"]++)\"");

    /** The versions of a package that are installed. */
    static Stream<SiteBuilder> all(String name, String script) {
        List<Command> node = Command.named("node");
        return node.isEmpty()
                ? Stream.empty()
                : Arrays.stream(System.getProperty("oracle." + name, "").split(","))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> of(node.get(0), Path.of(folder.strip()), name, script));
    }

    private static SiteBuilder of(Command node, Path folder, String name, String script) {
        Path packages = folder.toAbsolutePath().resolve("node_modules");
        try {
            Matcher version = VERSION.matcher(Files.readString(packages.resolve(name + "/package.json")));
            if (!version.find()) {
                throw new IllegalStateException(name + " in " + packages + " tells no version");
            }
            return new NodeBuilder(node, packages, script, version.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path build(Path site, Map<String, String> settings) throws IOException {
        Path place = site.getParent();
        Path output = place.resolve("built");
        Files.createSymbolicLink(place.resolve("node_modules"), packages);
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path file : scripts.toList()) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        }
        Path program = place.resolve(script);
        node.run(
                site,
                Map.of("NODE_OPTIONS", options()),
                List.of(program.toString(), site.toString(), output.toString()));
        return output;
    }

    private static String options() {
        // webpack 4 hashes with MD4, which OpenSSL 3 calls legacy
        return "--openssl-legacy-provider";
    }
}
