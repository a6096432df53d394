package io.github.contentlint.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hugo. */
record HugoBuilder(Command hugo, String version) implements SiteBuilder {

    private static final Pattern VERSION = Pattern.compile("v(\\d+\\.\\d+\\.\\d+)");

    static Stream<SiteBuilder> all() {
        return Command.named("hugo").stream().map(command -> {
            try {
                Matcher version = VERSION.matcher(command.run(Path.of("/"), "version"));
                if (!version.find()) {
                    throw new IllegalStateException(command + " tells no version");
                }
                return new HugoBuilder(command, version.group(1));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public Path build(Path site, Map<String, String> settings) throws IOException {
        Path output = site.resolveSibling(site.getFileName() + "-built");
        hugo.run(site, "--destination", output.toString(), "--buildDrafts", "--buildFuture");
        return output;
    }
}
