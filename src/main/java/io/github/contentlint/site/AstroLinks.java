package io.github.contentlint.site;

import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Destination.Settled;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.Optional;

/** Links of Astro (6): routes are code, so that only places on the page itself and files are known. */
final class AstroLinks extends AbstractLinks {

    private final String base;

    AstroLinks(AstroSite site, String base, ScriptConfig config) {
        super(site, anchorReader(config));
        this.base = base;
    }

    private static AnchorReader anchorReader(ScriptConfig config) {
        boolean changed = config.has("rehypePlugins") || config.has("processor");
        return new AnchorReader(changed ? Optional.empty() : Optional.of(HeadingIds.GITHUB), text -> text);
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    PageAddress publishedAt(Post post) {
        return PageAddress.unknown();
    }

    @Override
    Optional<Destination> source(Post post, Link link, Target.Local target) {
        return PathKinds.isFile(target.path()) && target.isAbsolute()
                ? Optional.empty()
                : Optional.of(new Settled(new Unknown("route")));
    }

    @Override
    public boolean mayMake(String path) {
        return true;
    }

    @Override
    boolean isSource(Path file) {
        return false;
    }
}
