package io.github.contentlint.site;

import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Destination.Settled;
import io.github.contentlint.site.Destination.Source;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.Optional;

/** Links of Markdown whose generator is not known: those from file to file. */
final class PlainLinks extends AbstractLinks {

    PlainLinks(PlainSite site) {
        // engines differ, and which it is is not known
        super(site, new AnchorReader(Optional.empty(), text -> text));
    }

    @Override
    public String base() {
        return "";
    }

    @Override
    PageAddress publishedAt(Post post) {
        return PageAddress.unknown();
    }

    @Override
    Optional<Destination> source(Post post, Link link, Target.Local target) {
        if (target.isAbsolute() && PathKinds.isFile(target.path())) {
            return Optional.empty();
        }
        if (target.isAbsolute() || !PathKinds.isMarkdown(target.path())) {
            return Optional.of(new Settled(new Unknown("unknown generator")));
        }
        Path folder = file(post).getParent();
        Optional<Path> file = files().file(folder, target.path());
        if (file.isPresent()) {
            return Optional.of(new Source(file.get(), fragment(target.suffix()), true));
        }
        boolean elsewhere = !files().named(target.path().substring(target.path().lastIndexOf('/') + 1))
                .isEmpty();
        Path wanted = folder.resolve(target.path()).normalize();
        String shown = (wanted.startsWith(root()) ? root().relativize(wanted) : wanted)
                .toString()
                .replace('\\', '/');
        return Optional.of(new Settled(
                elsewhere ? new Unknown("unknown generator") : new Broken(Reason.MISSING, shown, Optional.empty())));
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
