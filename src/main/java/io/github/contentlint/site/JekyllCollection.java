package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A collection whose files are written to the site (Jekyll 4.3.1, {@code static_file.rb}).
 *
 * @param folder absolute
 * @param template of the URLs of its files, without the placeholders that files have no value for
 */
record JekyllCollection(Path folder, String template) {

    static JekyllCollection of(JekyllConfig config, String label) {
        String template = config.collectionPermalink(label).orElse("/:collection/:path");
        return new JekyllCollection(
                config.collectionsFolder().resolve("_" + label),
                template.replace(":collection", label)
                        .replace(":output_ext", "")
                        .replace(":title", ""));
    }

    /**
     * Where its files go; nowhere to speak of where the template tells them apart by nothing.
     *
     * @param publishes whether a file is read, by its path below the folder
     */
    Optional<Mount> mount(Predicate<String> publishes) {
        int path = template.indexOf(":path");
        if (path >= 0) {
            return Optional.of(new Mount(folder, prefix(path), publishes));
        }
        int name = template.indexOf(":name");
        return name < 0
                ? Optional.empty()
                : Optional.of(new Mount(folder, prefix(name), p -> p.indexOf('/') < 0 && publishes.test(p)));
    }

    private String prefix(int end) {
        return UrlPath.of(template.substring(0, end)).relative();
    }
}
