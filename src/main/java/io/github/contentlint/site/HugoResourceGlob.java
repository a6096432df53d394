package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the {@code src} of a page resource means: a glob over the files of the page's bundle, letter case ignored (Hugo
 * 0.111.3, {@code resources/resource_metadata.go}). Where it matches none, Hugo says nothing and templates find nothing.
 */
final class HugoResourceGlob {

    /** Folders in a bundle are few; deeper ones are not looked into. */
    private static final int DEEPEST = 5;

    /** A pattern with many takes long to fail. */
    private static final int MOST_STARS = 3;

    private static final Pattern PLAIN = Pattern.compile("[^\\[\\]{}\\\\!]++");

    private final Path root;
    private final SiteFiles files;

    HugoResourceGlob(Path root, SiteFiles files) {
        this.root = root;
        this.files = files;
    }

    Resolution resolve(Reference reference, Target.Local target) {
        String glob = target.path().toLowerCase(Locale.ROOT);
        boolean plain = PLAIN.matcher(glob).matches()
                && glob.chars().filter(c -> c == '*').count() <= MOST_STARS;
        if (!target.suffix().isEmpty() || !plain) {
            return new Unknown("glob");
        }
        Pattern pattern = Glob.pattern(glob);
        return below(reference.folder(), "", DEEPEST)
                .filter(path -> pattern.matcher(path.toLowerCase(Locale.ROOT)).matches())
                .flatMap(path -> files.file(reference.folder(), path).stream())
                .findFirst()
                .<Resolution>map(AbstractSite::found)
                .orElseGet(() -> new Broken(Reason.MISSING, lookedFor(reference, target), Optional.empty()));
    }

    private String lookedFor(Reference reference, Target.Local target) {
        return root.relativize(reference.folder()).toString().replace('\\', '/') + "/" + target.path();
    }

    private Stream<String> below(Path folder, String prefix, int depth) {
        List<String> names = files.names(folder);
        return names.stream()
                .flatMap(name -> depth > 1 && files.isFolder(folder, name)
                        ? below(folder.resolve(name), prefix + name + "/", depth - 1)
                        : Stream.of(prefix + name));
    }
}
