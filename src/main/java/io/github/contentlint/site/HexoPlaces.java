package io.github.contentlint.site;

import io.github.contentlint.site.HexoPermalink.Urls;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What lies at which URL of a blog of one version of Hexo. */
final class HexoPlaces {

    private final HexoConfig config;
    private final SiteFiles files;
    private final HexoPermalink permalinks;
    private final HexoAssets assets;
    private final List<HexoFiles> folders = new ArrayList<>();
    private final UrlSpace space;

    HexoPlaces(HexoConfig config, SiteFiles files, HexoEra era) {
        this.config = config;
        this.files = files;
        this.permalinks = new HexoPermalink(config, era);
        this.assets = new HexoAssets(config, files, permalinks);
        folders.add(new HexoFiles(config.source(), config));
        config.themeSource().map(folder -> new HexoFiles(folder, config)).ifPresent(folders::add);
        List<Mount> mounts = folders.stream().map(HexoFiles::mount).toList();
        this.space = new UrlSpace(
                config.root(),
                files,
                mounts,
                config.base(),
                path -> rendered(path).or(() -> assets.at(path)));
    }

    private Optional<Path> rendered(UrlPath path) {
        return folders.stream()
                .flatMap(folder -> folder.source(path.relative(), files).stream())
                .findFirst();
    }

    HexoAssets assets() {
        return assets;
    }

    /** The file at a path of the host. */
    Optional<Path> file(UrlPath path) {
        return path.below(config.base()).flatMap(space::file);
    }

    /** The whole path of a page; empty where a build alone knows it. */
    Optional<UrlPath> page(HexoPost post) {
        return permalinks.of(post).map(Urls::page).map(this::whole);
    }

    /** The whole path of a file that a post publishes; empty likewise. */
    Optional<UrlPath> asset(HexoPost post, Path file) {
        return permalinks.of(post).map(urls -> whole(urls.assets()).resolve(post.assetName(file)));
    }

    private UrlPath whole(UrlPath path) {
        return UrlPath.of(config.base() + path.value());
    }

    /**
     * What a browser finds.
     *
     * @param url the whole path
     * @param write how the reference at hand would be written to reach a path below the base (no leading slash)
     */
    Resolution resolve(
            UrlPath url, HexoPost post, Reference reference, Target.Local target, UnaryOperator<String> write) {
        Optional<Path> own = ownAsset(url, post);
        if (own.isPresent()) {
            return AbstractSite.found(own.get());
        }
        Resolution resolution = space.resolve(isMeantHere(url) ? whole(url) : url, reference, target, write);
        if (resolution instanceof Broken broken) {
            return mayLieAt(url) ? new Unknown("permalink") : legible(besideThePost(post, target, broken, write));
        }
        return resolution;
    }

    /** Another site may lie at a path outside this one; yet a folder of this one that is named there is surely meant. */
    private boolean isMeantHere(UrlPath url) {
        if (url.below(config.base()).isPresent() || file(whole(url)).isPresent()) {
            return false;
        }
        int slash = url.value().indexOf('/', 1);
        return slash > 0
                && (files.isFolder(config.source(), url.value().substring(1, slash)) || assets.isBelowPost(url));
    }

    /** A build alone may know the URL of the page, and yet the way from it to its assets is known. */
    private Optional<Path> ownAsset(UrlPath url, HexoPost post) {
        return permalinks
                .of(post)
                .map(urls -> whole(urls.assets()).value())
                .filter(url.value()::startsWith)
                .flatMap(folder -> assets.named(post, url.value().substring(folder.length())));
    }

    /** Whether what only a build knows decides. */
    private boolean mayLieAt(UrlPath url) {
        Optional<UrlPath> path = url.below(config.base());
        return path.filter(assets::mayHold).isPresent()
                || path.filter(HexoPermalink::isUncertain)
                        .filter(this::mayBePublished)
                        .isPresent();
    }

    private boolean mayBePublished(UrlPath path) {
        Pattern pattern = HexoPermalink.pattern(path);
        return files.named(path.value().substring(path.folder().length())).stream()
                .flatMap(file -> space.sitePath(file).stream())
                .anyMatch(published -> pattern.matcher("/" + published).matches());
    }

    private static Broken legible(Broken broken) {
        return new Broken(broken.reason(), HexoPermalink.legible(broken.lookedFor()), broken.suggestion());
    }

    /** A file of the post's own folder is published, but at the URL of the page. */
    private Broken besideThePost(HexoPost post, Target.Local target, Broken broken, UnaryOperator<String> write) {
        return ownFile(post, target)
                .map(file -> new Broken(
                        Reason.OUTSIDE,
                        broken.lookedFor(),
                        asset(post, file)
                                .filter(url -> !HexoPermalink.isUncertain(url))
                                .flatMap(url -> url.below(config.base()))
                                .map(url -> write.apply(UrlPath.encode(url.relative())))))
                .orElse(broken);
    }

    /** Asked for as the author's editor shows it: by its name, or with that of its folder in front. */
    private Optional<Path> ownFile(HexoPost post, Target.Local target) {
        return target.isAbsolute()
                ? Optional.empty()
                : assets.named(post, target.path())
                        .or(() -> files.file(post.file().getParent(), target.path())
                                .filter(file -> file.startsWith(post.assetFolder()))
                                .flatMap(file -> assets.named(post, post.assetName(file))));
    }
}
