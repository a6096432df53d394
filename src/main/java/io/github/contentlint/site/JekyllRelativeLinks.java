package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The plugin jekyll-relative-links (0.7.0, {@code generator.rb}), which GitHub Pages always has: links and images of
 * Markdown follow the sources, in posts only when told so.
 */
final class JekyllRelativeLinks {

    private final JekyllConfig config;
    private final SiteFiles files;
    private final JekyllFiles sources;
    private final boolean enabled;
    private final boolean collections;

    JekyllRelativeLinks(JekyllConfig config, SiteFiles files, JekyllFiles sources) {
        this.config = config;
        this.files = files;
        this.sources = sources;
        this.enabled = (config.hasPlugin("jekyll-relative-links") || config.hasPlugin("github-pages"))
                && config.values().flag("relative_links.enabled", true);
        this.collections = config.values().flag("relative_links.collections", false);
    }

    /** The source that a reference is led to; empty where it is left as it is. */
    Optional<Path> file(Reference reference, Target.Local target, JekyllPost post) {
        boolean follows = enabled
                && reference.use() == Reference.Use.MARKDOWN
                && !target.suffix().startsWith("?")
                && (collections || post.type().equals("pages"));
        if (!follows) {
            return Optional.empty();
        }
        Path from = target.isAbsolute() ? config.source() : reference.folder();
        return files.file(from, target.path()).filter(sources::publishes);
    }
}
