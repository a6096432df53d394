package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files beside the pages of a site of Hugo, by the URL at which they are published. The content is walked, and the
 * front matter of bundles read, when a file is asked for the first time. Safe for many threads.
 */
final class HugoContent implements Published {

    private final List<HugoMount> mounts;
    private final HugoPublishing rules;
    private volatile Optional<HugoContentIndex> index = Optional.empty();

    HugoContent(List<HugoMount> mounts, HugoPublishing rules) {
        this.mounts = mounts;
        this.rules = rules;
    }

    @Override
    public Path folder() {
        return mounts.get(0).source();
    }

    @Override
    public Optional<Path> file(SiteFiles files, String sitePath) {
        return index().file(sitePath);
    }

    @Override
    public Optional<Path> fileInAnyCase(SiteFiles files, String sitePath) {
        return index().fileInAnyCase(sitePath);
    }

    @Override
    public Optional<String> source(String sitePath) {
        return Optional.of(sitePath);
    }

    @Override
    public Optional<String> sitePath(Path file) {
        return index().sitePath(file);
    }

    private HugoContentIndex index() {
        if (index.isEmpty()) {
            synchronized (this) {
                if (index.isEmpty()) {
                    HugoContentIndex built = new HugoContentIndex();
                    mounts.forEach(mount -> new HugoContentWalk(mount, rules, built).folder(mount.source(), List.of()));
                    index = Optional.of(built);
                }
            }
        }
        return index.get();
    }
}
