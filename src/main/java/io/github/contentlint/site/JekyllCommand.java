package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that builds a site with Jekyll, as the scripts of its repository have it. */
final class JekyllCommand {

    private static final Pattern BUILD = Pattern.compile("\\bjekyll\\s++(?:build|b)\\b((?:[^\\n&|;]|\\\\\\R)*+)");
    private static final Pattern CONFIG = Pattern.compile("--config(?:\\s++|=)[\"'\\\\]*+([\\w./,-]++)");

    private JekyllCommand() {}

    /**
     * The files that {@code --config} names, the strongest last: those of CI and hosts where they agree, else those of
     * scripts; none where they differ, or name none.
     */
    static List<String> configs(Path root) {
        Checkout checkout = Checkout.around(root);
        List<String> published = only(
                Stream.concat(checkout.workflows(), checkout.texts("netlify.toml", "vercel.json", ".gitlab-ci.yml")));
        return published.isEmpty() ? only(checkout.texts("Makefile", "Rakefile", "package.json")) : published;
    }

    private static List<String> only(Stream<String> scripts) {
        Set<String> named = scripts.flatMap(script -> BUILD.matcher(script).results())
                .map(build -> CONFIG.matcher(build.group(1)))
                .filter(Matcher::find)
                .map(config -> config.group(1))
                .collect(Collectors.toSet());
        return named.size() == 1 ? List.of(named.iterator().next().split(",")) : List.of();
    }
}
