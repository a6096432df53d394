package io.github.contentlint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The aliases of {@code tsconfig.json} that Astro follows: {@code "@/*": ["src/*"]}, and names below {@code baseUrl}
 * (astro/dist/vite-plugin-config-alias of 5.18).
 *
 * @param folders by the beginning of a path
 * @param inherited whether another file of the site has more of them
 */
record TsPaths(Map<String, Path> folders, boolean inherited) {

    private static final Pattern PARENT = Pattern.compile("\"extends\"\\s*+:\\s*+(?:\\[|\"\\.)");

    private static final Pattern ALIAS = Pattern.compile("\"([^\"*]++)\\*\"\\s*+:\\s*+\\[\\s*+\"([^\"*]*+)\\*\"\\s*+]");
    private static final Pattern BASE = Pattern.compile("\"baseUrl\"\\s*+:\\s*+\"([^\"]*+)\"");

    static TsPaths read(Path root) {
        String text = Stream.of("tsconfig.json", "jsconfig.json")
                .map(root::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> ScriptConfig.withoutComments(Config.text(file)))
                .orElse("");
        Matcher base = BASE.matcher(text);
        Optional<Path> folder = base.find() ? Optional.of(Folders.below(root, base.group(1))) : Optional.empty();
        Map<String, Path> folders = new LinkedHashMap<>();
        ALIAS.matcher(text)
                .results()
                .forEach(alias -> folders.put(alias.group(1), Folders.below(folder.orElse(root), alias.group(2))));
        folder.ifPresent(path -> folders.put("", path));
        return new TsPaths(folders, PARENT.matcher(text).find());
    }

    /** The file that a path with an alias in front leads to. */
    Optional<Path> file(SiteFiles files, String path) {
        return folders.entrySet().stream()
                .filter(alias -> path.startsWith(alias.getKey()))
                .flatMap(alias -> files
                        .file(alias.getValue(), path.substring(alias.getKey().length()))
                        .stream())
                .findFirst();
    }

    /** Whether an alias stands in front, a written one. */
    boolean begin(String path) {
        return folders.keySet().stream().anyMatch(alias -> !alias.isEmpty() && path.startsWith(alias));
    }
}
