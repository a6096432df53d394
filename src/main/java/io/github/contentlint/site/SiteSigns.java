package io.github.contentlint.site;

import io.github.contentlint.site.Detection.Sign;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files in a folder by which a generator is known. */
final class SiteSigns {

    private static final Pattern HUGO_KEY = Pattern.compile("(?im)^\\s*+[\"']?(?:baseurl|languagecode)[\"']?\\s*+[:=]");
    private static final Pattern DATED_POST = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-.*+");

    private final Path root;
    private final List<String> names;

    SiteSigns(Path root) {
        this.root = root;
        this.names = new SiteFiles(root).names(root);
    }

    /** At most one sign a generator. */
    List<Sign> all() {
        Optional<String> hexo = hexo();
        List<Sign> signs = new ArrayList<>();
        add(signs, Generator.HEXO, hexo);
        add(signs, Generator.JEKYLL, jekyll(hexo.isPresent()));
        add(signs, Generator.HUGO, hugo());
        add(signs, Generator.VUEPRESS, script(".vuepress", "config"));
        add(signs, Generator.VITEPRESS, script(".vitepress", "config").or(() -> script(".vitepress/config", "index")));
        add(signs, Generator.ASTRO, script(".", "astro.config"));
        return signs;
    }

    private void add(List<Sign> signs, Generator generator, Optional<String> file) {
        file.ifPresent(name -> signs.add(new Sign(generator, root, name)));
    }

    private Optional<String> hexo() {
        boolean posts = isFolder("source/_posts");
        boolean installed =
                has("package.json") && PackageJson.dependencies(root).contains("hexo");
        Optional<String> config = HexoConfig.FILES.stream().filter(this::has).findFirst();
        return posts && installed
                ? config.or(() -> Optional.of("package.json"))
                : config.filter(name -> posts || installed);
    }

    private Optional<String> jekyll(boolean hexo) {
        Optional<String> config = JekyllConfig.FILES.stream().filter(this::has).findFirst();
        if (config.isPresent()) {
            return config.filter(name -> !hexo && !has("_toc.yml"));
        }
        Optional<String> gemspec = names.stream()
                .filter(name -> name.endsWith(".gemspec"))
                .filter(name -> Config.text(root.resolve(name)).contains("jekyll"))
                .findFirst();
        return gemspec.or(this::posts);
    }

    /** Dated posts are Jekyll's own way; a Gemfile beside them or not. */
    private Optional<String> posts() {
        boolean dated = new SiteFiles(root)
                .names(root.resolve("_posts")).stream()
                        .anyMatch(name -> DATED_POST.matcher(name).matches());
        return dated || has("Gemfile") && isFolder("_posts") ? Optional.of("_posts") : Optional.empty();
    }

    private Optional<String> hugo() {
        Optional<String> own = names.stream()
                .filter(name -> name.matches("hugo\\.(?:toml|ya?ml|json)"))
                .findFirst();
        if (own.isPresent()) {
            return own;
        }
        boolean content = isFolder("content");
        boolean beside = Stream.of("themes", "static", "archetypes", "layouts").anyMatch(this::isFolder);
        Optional<String> old = names.stream()
                .filter(name -> name.matches("config\\.(?:toml|ya?ml|json)"))
                .filter(name -> content && beside || content && looksLikeHugo(name))
                .filter(name -> !isZola(name))
                .findFirst();
        return old.or(() -> Optional.of("config/_default").filter(this::isFolder));
    }

    private boolean looksLikeHugo(String name) {
        return HUGO_KEY.matcher(Config.text(root.resolve(name))).find();
    }

    /** Zola's {@code config.toml} lies between the same folders. */
    private boolean isZola(String name) {
        return Config.text(root.resolve(name)).contains("base_url") && !looksLikeHugo(name);
    }

    private Optional<String> script(String folder, String name) {
        return ScriptConfig.file(root.resolve(folder), name)
                .map(file -> root.relativize(file.normalize()).toString().replace('\\', '/'));
    }

    private boolean has(String name) {
        return names.contains(name) && Files.isRegularFile(root.resolve(name));
    }

    private boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }
}
