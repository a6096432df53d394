package io.github.contentlint.oracle;

import io.github.contentlint.site.Generator;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A blog whose posts are cases, one reference each.
 *
 * @param name of its file, without extension
 * @param url where it will be, with the path: {@code https://example.org/blog}
 * @param settings what its builder needs to know, by name
 * @param files what it is made of, cases left out, by path
 * @param images paths of images
 * @param cases in the order of the file; no two have the same id or path
 */
record CaseSite(
        String name,
        Generator generator,
        String url,
        Map<String, String> settings,
        Map<String, String> files,
        List<String> images,
        List<Case> cases) {

    /**
     * @param path of the post
     * @param text of the post
     * @param quoted whether the reference is only spoken of, so that nothing is to show
     * @param versioned whether versions that no table has are known to do something else
     * @param alone whether it may stop the generator, and is built without the others
     */
    record Case(String id, String path, String text, boolean quoted, boolean versioned, boolean alone) {}

    static CaseSite read(Path file) throws IOException {
        return new Reader(file).read();
    }

    /** The path that the site lies below: {@code /blog}, or empty. */
    String base() {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        return path < 0 ? "" : url.substring(path);
    }

    /** Whether the settings {@code from} and {@code before}, versions both, let a version build it. */
    boolean isFor(String version) {
        Version asked = Version.parse(version);
        return asked.compareTo(Version.parse(settings.getOrDefault("from", "0"))) >= 0
                && (!settings.containsKey("before") || asked.compareTo(Version.parse(settings.get("before"))) < 0);
    }

    /** The same site with some of its cases. */
    CaseSite only(Predicate<Case> wanted) {
        List<Case> some = cases.stream().filter(wanted).toList();
        return new CaseSite(name, generator, url, settings, files, images, some);
    }

    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (String image : images) {
            write(folder.resolve(image), TinyImage.named(image));
        }
        for (Case written : cases) {
            write(folder.resolve(written.path()), written.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /**
     * Lines that begin with {@code @} are directives; the lines after one belong to it.
     *
     * <pre>
     * &#64;about text              what the site is for
     * &#64;site generator url      before all others
     * &#64;set name value          for the builder
     * &#64;image path
     * &#64;file path               its text follows
     * &#64;cases path              of posts, with {id}; the text of each follows, with {id} and {case}
     * &#64;case id [quoted] [versioned] [alone]  what stands for {case} follows
     * </pre>
     */
    private static final class Reader {

        private final Path file;
        private final Map<String, String> settings = new LinkedHashMap<>();
        private final Map<String, String> files = new LinkedHashMap<>();
        private final List<String> images = new ArrayList<>();
        private final List<Case> cases = new ArrayList<>();
        private String[] site = {};
        private String casePath = "";
        private String template = "";

        Reader(Path file) {
            this.file = file;
        }

        CaseSite read() throws IOException {
            String directive = "";
            StringBuilder text = new StringBuilder();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("@")) {
                    take(directive, text.toString());
                    directive = line.substring(1).strip();
                    text.setLength(0);
                } else {
                    text.append(line).append('\n');
                }
            }
            take(directive, text.toString());
            String name = file.getFileName().toString();
            return new CaseSite(
                    name.substring(0, name.lastIndexOf('.')),
                    Generator.valueOf(site[0].toUpperCase(Locale.ROOT)),
                    site[1],
                    settings,
                    files,
                    images,
                    cases);
        }

        private void take(String directive, String text) {
            String[] words = directive.split(" ", 2);
            String argument = words.length > 1 ? words[1].strip() : "";
            switch (words[0]) {
                case "", "about" -> {}
                case "site" -> site = argument.split(" ");
                case "set" -> settings.put(argument.split(" ", 2)[0], argument.split(" ", 2)[1]);
                case "image" -> images.add(argument);
                case "file" -> files.put(argument, text);
                case "cases" -> {
                    casePath = argument;
                    template = text;
                }
                case "case" -> addCase(argument, text.strip());
                default -> throw new IllegalArgumentException(file + ": @" + directive);
            }
        }

        private void addCase(String argument, String text) {
            List<String> words = List.of(argument.split(" "));
            String id = words.get(0);
            cases.add(new Case(
                    id,
                    casePath.replace("{id}", id),
                    template.replace("{case}", text).replace("{id}", id),
                    words.contains("quoted"),
                    words.contains("versioned"),
                    words.contains("alone")));
        }
    }
}
