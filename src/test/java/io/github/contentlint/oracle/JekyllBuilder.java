package io.github.contentlint.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Jekyll. The setting {@code build} holds more arguments, such as {@code --config _config.yml,_more.yml}; {@code chirpy} the
 * major version of that theme.
 */
record JekyllBuilder(Command jekyll, String version) implements SiteBuilder {

    static Stream<SiteBuilder> all() {
        return Command.named("jekyll").stream().map(command -> {
            try {
                return new JekyllBuilder(
                        command, command.run(Path.of("/"), "--version").strip().replace("jekyll ", ""));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public Optional<String> missing(Map<String, String> settings) {
        return Optional.ofNullable(settings.get("chirpy"))
                .filter(major -> ChirpyTheme.of(major).isEmpty())
                .map(major -> "checkout of Chirpy " + major);
    }

    @Override
    public Path build(Path site, Map<String, String> settings) throws IOException {
        Path output = site.resolveSibling(site.getFileName() + "-built");
        if (settings.containsKey("chirpy")) {
            ChirpyTheme.of(settings.get("chirpy")).orElseThrow().addTo(site);
        }
        List<String> arguments = new ArrayList<>(List.of("build", "--quiet", "--destination", output.toString()));
        arguments.addAll(Arrays.asList(settings.getOrDefault("build", "--trace").split(" ")));
        jekyll.run(site, Map.of("JEKYLL_NO_BUNDLER_REQUIRE", "true", "JEKYLL_ENV", "production"), arguments);
        return output;
    }
}
