package io.github.contentlint.site;

import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Destination.Settled;
import io.github.contentlint.site.Destination.Source;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of VuePress (1.9) and VitePress (1.6.4), which follow them from the source file. */
final class VueLinks extends AbstractLinks {

    private static final Pattern PAGE_ENDING = Pattern.compile("\\.(?:md|html)$");
    private static final Pattern INDEX = Pattern.compile("(?:^|/)(?:index|readme)$", Pattern.CASE_INSENSITIVE);

    private final Path source;
    private final String base;
    private final boolean knowsRoutes;
    private final Recent<String, Boolean> dynamic = new Recent<>();

    /**
     * @param source where the pages lie
     */
    VueLinks(AbstractSite site, ScriptConfig config, Path source, HeadingIds style) {
        super(site, anchorReader(config, style));
        this.source = source;
        this.base = UrlPath.base(config.text("base").orElse("/"));
        this.knowsRoutes =
                Stream.of("rewrites", "permalink", "permalinkPattern").noneMatch(config::has)
                        && !config.isComputed("base")
                        && !config.isComputed("srcDir");
    }

    private static AnchorReader anchorReader(ScriptConfig config, HeadingIds style) {
        boolean changed = config.has("slugify") || config.has("anchor");
        return new AnchorReader(changed ? Optional.empty() : Optional.of(style), text -> text);
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    PageAddress publishedAt(Post post) {
        Path file = file(post);
        if (!knowsRoutes || !file.startsWith(source)) {
            return PageAddress.unknown();
        }
        String path = stem(source.relativize(file).toString().replace('\\', '/'));
        boolean index = INDEX.matcher(path).find();
        String page = index ? INDEX.matcher(path).replaceFirst("/") : path + ".html";
        List<String> paths = new ArrayList<>();
        text(post, "permalink")
                .filter(link -> !link.contains(":"))
                .ifPresent(link -> paths.add(UrlPath.of(base + "/" + link).value()));
        paths.add(UrlPath.of(base + "/" + page).value());
        return new PageAddress(PageAddress.State.PUBLISHED, paths);
    }

    @Override
    Optional<Destination> source(Post post, Link link, Target.Local target) {
        if (!knowsRoutes || target.path().startsWith("~") || target.path().startsWith("@")) {
            return Optional.of(new Settled(new Unknown("route")));
        }
        Path folder = file(post).getParent();
        String path = target.isAbsolute()
                ? UrlPath.of(target.path())
                        .below(base)
                        .orElse(UrlPath.of(target.path()))
                        .value()
                : target.path();
        return pageAt(target.isAbsolute() ? source : folder, path)
                .map(file -> new Source(file, fragment(target.suffix()), true));
    }

    private Optional<Path> pageAt(Path folder, String path) {
        String name = PAGE_ENDING.matcher(path).replaceFirst("");
        List<String> names = name.endsWith("/") || name.isEmpty()
                ? List.of(name + "index.md", name + "README.md", name + "readme.md")
                : List.of(name + ".md", name + "/index.md", name + "/README.md", name + "/readme.md");
        return names.stream()
                .flatMap(candidate -> files().file(folder, candidate).stream())
                .filter(file -> file.startsWith(source))
                .findFirst();
    }

    @Override
    public boolean mayMake(String path) {
        return super.mayMake(path) || !knowsRoutes || dynamic.get("", key -> hasDynamicRoutes());
    }

    /** Files whose names have brackets stand for many pages. */
    private boolean hasDynamicRoutes() {
        return files().all()
                .anyMatch(file -> lower(file).startsWith("[") && lower(file).endsWith("].md"));
    }

    @Override
    boolean isSource(Path file) {
        return lower(file).endsWith(".md") && file.startsWith(source);
    }
}
