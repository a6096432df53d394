package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;

/** The host of a site, which may serve the sites of other repositories too, each below a path of its own. */
final class PagesHost {

    private final Path root;
    private final SiteFiles files;
    private final String base;
    private final boolean shared;

    /**
     * @param base the path below which the site lies, {@code /blog}; empty for none
     * @param url scheme and host
     */
    PagesHost(Path root, SiteFiles files, String base, Optional<String> url) {
        this.root = root;
        this.files = files;
        this.base = base;
        // A domain that is set by CNAME leads to all of an owner's sites, too.
        this.shared = url.filter(own -> own.matches(".*\\.(?:github|gitlab|gitee)\\.io"))
                        .isPresent()
                || files.file(root, "CNAME").isPresent();
    }

    boolean servesAllAt(UrlPath path) {
        Optional<UrlPath> below = path.below(base);
        return below.isPresent() && (!base.isEmpty() || !shared || isOwnFolder(below.get()));
    }

    private boolean isOwnFolder(UrlPath path) {
        String relative = path.relative();
        int slash = relative.indexOf('/');
        return slash < 0 || files.isFolder(root, relative.substring(0, slash));
    }
}
