package io.github.contentlint.oracle;

import io.github.contentlint.site.Generator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of a real blog that builds without its theme and plugins: its pages are what stands in the posts, and name
 * their source.
 */
final class BareBlog {

    private static final Set<String> LEFT_OUT = Set.of(".git", "node_modules", "_site", "public");

    private static final String HUGO_PAGE =
            "<!DOCTYPE html><html><head><meta name=\"source\" content=\"content/{{ with .File }}{{ .Path }}{{ end }}\"></head>"
                    + "<body>{{ .Content }}</body></html>\n";

    /** What Liquid fails on for want of a theme or plugin names no source, and so is not compared. */
    private static final String JEKYLL_PLUGIN = """
            module Jekyll
              class Renderer
                alias_method :strict_liquid, :render_liquid
                def render_liquid(content, payload, info, path = nil)
                  strict_liquid(content, payload, info, path)
                rescue StandardError
                  '<i data-failed></i>'
                end
              end
            end
            Jekyll::Hooks.register [:documents, :pages], :post_render do |page|
              next if page.output_ext != '.html' || page.output.include?('<i data-failed></i>')
              page.output = "<meta name=source content='#{page.relative_path.sub(%r{^/}, '')}'>\\n#{page.output}"
            end
            """;

    private static final String HEXO_LAYOUT =
            "<!DOCTYPE html><html><head><meta name=\"source\" content=\"source/<%= page.source %>\"></head>"
                    + "<body><%- page.content %></body></html>\n";

    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w/-]+)");

    private final Path copy;

    private BareBlog(Path copy) {
        this.copy = copy;
    }

    /**
     * @param copy a folder that is not there yet
     * @return whether this is known how to do
     */
    static boolean make(Path blog, Generator generator, Path copy) throws IOException {
        BareBlog bare = new BareBlog(copy);
        bare.copy(blog);
        switch (generator) {
            case JEKYLL -> bare.jekyll();
            case HUGO -> bare.hugo();
            case HEXO -> bare.hexo();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy(Path blog) throws IOException {
        try (Stream<Path> files = Files.walk(blog)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path relative = blog.relativize(file);
                if (Files.isRegularFile(file)
                        && !LEFT_OUT.contains(relative.getName(0).toString())) {
                    Path target = copy.resolve(relative.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** A post whose layout is not there is published without one. */
    private void jekyll() throws IOException {
        delete("_layouts");
        delete("_plugins");
        for (Path file : files(copy)) {
            String path = copy.relativize(file).toString();
            if (path.endsWith(".html")
                    && !path.contains("_")
                    && Files.readString(file).contains("{%")) {
                Files.delete(file);
            }
        }
        write("_plugins/source.rb", JEKYLL_PLUGIN);
        write("_bare.yml", "plugins: []\ngems: []\ntheme:\nremote_theme:\ndestination:\n");
    }

    private void hugo() throws IOException {
        Path hooks = copy.resolve("layouts/_default/_markup");
        Map<String, byte[]> kept = new TreeMap<>();
        for (String name : List.of("layouts/_default/_markup", "layouts/_markup", "layouts/shortcodes")) {
            for (Path file : files(copy.resolve(name))) {
                kept.put(copy.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        delete("layouts");
        delete("themes");
        for (Map.Entry<String, byte[]> file : kept.entrySet()) {
            CaseSite.write(copy.resolve(file.getKey()), file.getValue());
        }
        write("layouts/_default/single.html", HUGO_PAGE);
        write("layouts/_default/list.html", HUGO_PAGE);
        Files.createDirectories(hooks.getParent());
        themes();
        shortcodes(kept.keySet());
    }

    private void themes() throws IOException {
        Pattern theme = Pattern.compile("(?m)^theme\\s*[=:]\\s*[\\[\"']*([\\w-]+)");
        for (Path file : files(copy)) {
            if (file.getParent().equals(copy) && file.toString().matches(".*\\.(?:toml|ya?ml)")) {
                Matcher named = theme.matcher(Files.readString(file));
                if (named.find()) {
                    Files.createDirectories(copy.resolve("themes").resolve(named.group(1)));
                }
            }
        }
    }

    /** Hugo builds nothing where a shortcode has no template. */
    private void shortcodes(Set<String> known) throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> closed = new TreeSet<>();
        for (Path file : files(copy.resolve("content"))) {
            if (file.toString().matches(".*\\.(?:md|markdown|html)")) {
                Matcher tag = SHORTCODE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                while (tag.find()) {
                    (tag.group(1).isEmpty() ? used : closed).add(tag.group(2));
                }
            }
        }
        for (String name : used) {
            if (!BUILT_IN.contains(name) && !known.contains("layouts/shortcodes/" + name + ".html")) {
                write("layouts/shortcodes/" + name + ".html", closed.contains(name) ? "{{ .Inner }}" : "");
            }
        }
    }

    private static final Set<String> BUILT_IN = Set.of(
            "figure",
            "gist",
            "highlight",
            "param",
            "ref",
            "relref",
            "tweet",
            "vimeo",
            "youtube",
            "instagram",
            "x",
            "qr",
            "details");

    private void hexo() throws IOException {
        delete("themes");
        write("themes/bare/layout/index.ejs", HEXO_LAYOUT);
        Path config = copy.resolve("_config.yml");
        Files.writeString(config, Files.readString(config).replaceAll("(?m)^theme:.*$", "") + "\ntheme: bare\n");
    }

    private void write(String path, String text) throws IOException {
        CaseSite.write(copy.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void delete(String folder) throws IOException {
        for (Path file : files(copy.resolve(folder))) {
            Files.delete(file);
        }
    }

    /** Arguments without which the copy does not build. */
    static Map<String, String> settings(Path copy) {
        return Optional.of(copy.resolve("_bare.yml"))
                .filter(Files::exists)
                .map(file -> Map.of("build", "--config " + config(copy) + ",_bare.yml"))
                .orElse(Map.of());
    }

    private static String config(Path copy) {
        return Files.exists(copy.resolve("_config.yml")) ? "_config.yml" : "_bare.yml";
    }
}
