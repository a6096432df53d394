package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a page in Hugo's content (0.111.3).
 *
 * @param section the folders between the content folder and the page: for a leaf bundle, those above its own
 * @param name of the file without extension and language; of the folder for a bundle
 * @param bundle whether the files beside it are published with it
 * @param branch whether it is the page of a section, {@code _index}
 */
record HugoPage(List<String> section, String name, boolean bundle, boolean branch) {

    private static final Pattern LANGUAGE = Pattern.compile("(.+)\\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?+");
    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z]++)(?:\\[[^\\]]*+\\])?+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*+", Pattern.DOTALL);

    static HugoPage of(Path content, Path file) {
        Path relative = file.startsWith(content) ? content.relativize(file) : file.getFileName();
        List<String> parts = List.of(relative.toString().replace('\\', '/').split("/"));
        List<String> folders = parts.subList(0, parts.size() - 1);
        String last = parts.get(parts.size() - 1);
        String stem = last.lastIndexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
        Matcher language = LANGUAGE.matcher(stem);
        String name = language.matches() ? language.group(1) : stem;
        boolean branch = name.equals("_index") || name.equals("index") && folders.isEmpty();
        boolean leaf = name.equals("index") && !branch;
        return leaf
                ? new HugoPage(folders.subList(0, folders.size() - 1), folders.get(folders.size() - 1), true, false)
                : new HugoPage(folders, branch ? "" : name, branch, branch);
    }

    /** The URL path below the site's; empty where it holds what only a build knows. */
    Optional<UrlPath> path(HugoConfig config, Function<String, Optional<Value>> keys) {
        Optional<String> url = text(keys, "url");
        if (url.isPresent()) {
            return url.filter(u -> !u.contains("://") && !u.contains(":")).map(UrlPath::of);
        }
        String top = section.isEmpty() ? "" : section.get(0);
        Optional<String> template = branch || top.isEmpty()
                ? Optional.empty()
                : config.text("permalinks." + top).or(() -> config.text("permalinks.page." + top));
        return template.map(t -> fill(t, keys))
                .orElseGet(() -> Optional.of(plain(keys)))
                .map(path -> finish(path, config));
    }

    private String plain(Function<String, Optional<Value>> keys) {
        String folders = String.join("/", section);
        String last = branch ? "" : text(keys, "slug").orElse(name);
        return (folders + "/" + last).toLowerCase(Locale.ROOT);
    }

    private UrlPath finish(String path, HugoConfig config) {
        return UrlPath.of(config.flag("uglyURLs") && !bundle && !path.endsWith("/") ? path + ".html" : path + "/");
    }

    private Optional<String> fill(String template, Function<String, Optional<Value>> keys) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1), keys);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(path, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(path).toString());
    }

    private Optional<String> value(String placeholder, Function<String, Optional<Value>> keys) {
        return switch (placeholder) {
            case "section" -> Optional.of(section.get(0).toLowerCase(Locale.ROOT));
            case "sections" -> Optional.of(String.join("/", section).toLowerCase(Locale.ROOT));
            case "slug", "slugorfilename", "slugorcontentbasename" ->
                text(keys, "slug")
                        .or(() -> placeholder.equals("slug")
                                ? text(keys, "title").map(HugoPage::urlize)
                                : Optional.of(name));
            case "title" -> text(keys, "title").map(HugoPage::urlize);
            case "filename", "contentbasename" -> Optional.of(name.toLowerCase(Locale.ROOT));
            case "year" -> date(keys, 1);
            case "month" -> date(keys, 2);
            case "day" -> date(keys, 3);
            default -> Optional.empty();
        };
    }

    private static String urlize(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s/]++", "-");
    }

    private static Optional<String> date(Function<String, Optional<Value>> keys, int group) {
        return text(keys, "date").map(DATE::matcher).filter(Matcher::matches).map(m -> m.group(group));
    }

    private static Optional<String> text(Function<String, Optional<Value>> keys, String key) {
        return keys.apply(key).flatMap(value -> Config.texts(value).stream().findFirst());
    }
}
