package io.github.contentlint.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags that the scripts of a blog and of its theme define, instead of Hexo's own of the same name. Read once. */
final class HexoScripts {

    private static final Pattern DEFINED = Pattern.compile("\\btag\\.register\\(\\s*+['\"]([\\w-]++)['\"]");

    private static final int LIMIT = 500;

    private final HexoConfig config;
    private volatile Set<String> tags;

    HexoScripts(HexoConfig config) {
        this.config = config;
    }

    /** Whether a tag may be another than Hexo's own: {@code image}, where the theme is not there to be read. */
    boolean mayDefine(String tag) {
        return tags().contains(tag)
                || tag.equals("image") && config.themeFolder().isEmpty();
    }

    private Set<String> tags() {
        if (tags == null) {
            tags = Stream.of(Optional.of(config.root()), config.themeFolder())
                    .flatMap(Optional::stream)
                    .flatMap(folder -> scripts(folder.resolve("scripts")))
                    .flatMap(script -> DEFINED.matcher(script).results())
                    .map(defined -> defined.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return tags;
    }

    private static Stream<String> scripts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".js"))
                    .limit(LIMIT)
                    .map(Config::text)
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }
}
