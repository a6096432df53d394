package io.github.contentlint.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hexo, of folders with {@code node_modules} that {@code -Doracle.hexo=} names. The setting {@code build} holds more
 * arguments, such as {@code --config a.yml,b.yml}; {@code output} the folder that is built, where it is not
 * {@code public}.
 *
 * @param packages the folder {@code node_modules}
 * @param version of Hexo and of hexo-renderer-marked, which has a say in where images lead: {@code 8.1.2+7.0.1}
 */
record HexoBuilder(Command node, Path packages, String version) implements SiteBuilder {

    private static final Pattern VERSION = Pattern.compile("\"version\": \"([^\"]++)\"");

    /** Hexo loads the plugins that this file lists. */
    private static final String PACKAGE_JSON =
            "{\"hexo\": {}, \"dependencies\": {\"hexo\": \"*\", \"hexo-renderer-ejs\": \"*\", \"hexo-renderer-marked\": \"*\"}}\n";

    static Stream<SiteBuilder> all() {
        String folders = System.getProperty("oracle.hexo", "");
        return folders.isEmpty()
                ? Stream.empty()
                : Arrays.stream(folders.split(",")).map(HexoBuilder::of);
    }

    private static SiteBuilder of(String folder) {
        Path packages = Path.of(folder.strip()).resolve("node_modules").toAbsolutePath();
        Command node = Command.named("node").get(0);
        return new HexoBuilder(
                node, packages, version(packages, "hexo") + "+" + version(packages, "hexo-renderer-marked"));
    }

    private static String version(Path packages, String name) {
        try {
            Matcher version =
                    VERSION.matcher(Files.readString(packages.resolve(name).resolve("package.json")));
            if (!version.find()) {
                throw new IllegalStateException(packages + ": " + name + " tells no version");
            }
            return version.group(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path build(Path site, Map<String, String> settings) throws IOException {
        Files.createSymbolicLink(site.resolve("node_modules"), packages);
        if (!Files.exists(site.resolve("package.json"))) {
            CaseSite.write(site.resolve("package.json"), PACKAGE_JSON.getBytes(StandardCharsets.UTF_8));
        }
        List<String> arguments =
                new ArrayList<>(List.of(packages.resolve("hexo/bin/hexo").toString(), "generate", "--bail"));
        Stream.of(settings.getOrDefault("build", "").split(" "))
                .filter(argument -> !argument.isEmpty())
                .forEach(arguments::add);
        node.run(site, Map.of(), arguments);
        return site.resolve(settings.getOrDefault("output", "public"));
    }
}
