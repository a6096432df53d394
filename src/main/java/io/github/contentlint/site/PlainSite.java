package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Markdown with front matter whose generator is not known; Zola's ({@code static}, files beside pages) and Eleventy's among it.
 */
final class PlainSite extends AbstractSite {

    private static final List<String> PUBLISHED = List.of("static", "public", "source", "assets", "content", "docs");

    private final SourceTree tree;
    private final UrlSpace space;
    private final PageLinks links;

    PlainSite(Path root) {
        super(Generator.PLAIN, root);
        this.tree = new SourceTree(root, files(), root);
        Stream<Mount> usual = Stream.concat(Stream.of(root), PUBLISHED.stream().map(root::resolve))
                .map(Mount::new);
        List<Mount> mounts =
                Stream.concat(EleventyCopies.read(root).stream(), usual).toList();
        this.space = new UrlSpace(root, files(), mounts, "");
        this.links = new PlainLinks(this);
    }

    @Override
    public List<String> postPatterns() {
        return List.of("**/*.md", "**/*.markdown");
    }

    @Override
    public List<String> excludedPatterns() {
        return excluded("**/_site/**", "**/dist/**", "**/.*/**");
    }

    @Override
    public Dialect dialect(Path file, FrontMatter frontMatter) {
        boolean html = file.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        return new Dialect(html ? Engine.HTML : Engine.COMMONMARK, Set.of(), true);
    }

    @Override
    Resolution resolve(Reference reference, Target.Local target) {
        return target.isAbsolute()
                ? space.resolve(UrlPath.of(target.path()), reference, target, path -> "/" + path)
                : tree.resolve(reference, target);
    }

    /** Some generator may publish what exists under this path wherever it lies. */
    @Override
    Optional<String> excuse(Reference reference, Target.Local target, Broken broken) {
        if (EnumSet.of(Reason.CASE, Reason.NORMALIZATION, Reason.ENCODING).contains(broken.reason())) {
            return Optional.empty();
        }
        String end = UrlPath.of(target.path()).value();
        boolean somewhere = files().named(end.substring(end.lastIndexOf('/') + 1)).stream()
                .anyMatch(file -> ("/" + relative(file)).endsWith(end));
        return somewhere ? Optional.of("unknown generator") : Optional.empty();
    }

    @Override
    public PageLinks links() {
        return links;
    }
}
