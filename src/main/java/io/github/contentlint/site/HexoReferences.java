package io.github.contentlint.site;

import io.github.contentlint.site.HexoPermalink.Urls;
import io.github.contentlint.site.Reference.Use;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Where the references of posts lead, with one version of Hexo and of its renderer of Markdown. */
final class HexoReferences {

    /** A percent sign that no server takes. */
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final HexoConfig config;
    private final SiteFiles files;
    private final HexoRenderer renderer;
    private final HexoPermalink permalinks;
    private final HexoAssets assets;
    private final UrlSpace space;

    HexoReferences(HexoConfig config, SiteFiles files, HexoEra era) {
        this.config = config;
        this.files = files;
        this.renderer = HexoRenderer.of(config, era);
        this.permalinks = new HexoPermalink(config, era);
        this.assets = new HexoAssets(config, files, permalinks);
        List<HexoFiles> folders = new ArrayList<>(List.of(new HexoFiles(config.source(), config)));
        config.themeSource().map(folder -> new HexoFiles(folder, config)).ifPresent(folders::add);
        this.space = new UrlSpace(
                config.root(),
                files,
                folders.stream().map(HexoFiles::mount).toList(),
                config.base(),
                path -> rendered(folders, path).or(() -> assets.at(path)));
    }

    private Optional<Path> rendered(List<HexoFiles> folders, UrlPath path) {
        return folders.stream()
                .flatMap(folder -> folder.source(path.relative(), files).stream())
                .findFirst();
    }

    /** The file at a path of the host. */
    Optional<Path> file(UrlPath path) {
        return path.below(config.base()).flatMap(space::file);
    }

    Optional<Path> asset(HexoPost post, String name) {
        return assets.named(post, name);
    }

    Resolution resolve(HexoPost post, Reference reference, Target.Local target) {
        At at = new At(post, reference, target);
        return switch (reference.use()) {
            case TAG_PLUGIN -> at.assetTag();
            case IMG_TAG -> at.imageTag();
            case MARKDOWN -> at.markdown();
            case FRONT_MATTER -> at.frontMatter();
            case HTML_IMAGE, HTML_ASSET, SHORTCODE -> at.rawHtml();
        };
    }

    /** One reference. */
    private final class At {

        private final HexoPost post;
        private final Reference reference;
        private final Target.Local target;

        At(HexoPost post, Reference reference, Target.Local target) {
            this.post = post;
            this.reference = reference;
            this.target = target;
        }

        /** {@code asset_img} looks for this very name in the post's own folder, and writes nothing where there is none. */
        Resolution assetTag() {
            String name = target.written() + target.suffix();
            Optional<Path> file = assets.named(post, name);
            String path = UrlPath.of(name).relative();
            if (file.isPresent() && path.equals(name)) {
                return config.linksAreRelative()
                        ? permalinks
                                .of(post)
                                .map(urls -> relative(urls.assets().relative() + name))
                                .orElseGet(() -> new Unknown("permalink"))
                        : AbstractSite.found(file.get());
            }
            return missingAsset(path);
        }

        private Broken missingAsset(String path) {
            String lookedFor = place(post.assetFolder()) + "/" + path;
            Optional<Path> there = files.file(post.assetFolder(), target.path());
            if (there.isEmpty()) {
                return files.fileInAnyCase(post.assetFolder(), path)
                        .map(file -> new Broken(Reason.CASE, lookedFor, Optional.of(name(file))))
                        .orElseGet(() -> new Broken(Reason.MISSING, lookedFor, Optional.empty()));
            }
            return assets.named(post, target.path()).isEmpty()
                    ? new Broken(Reason.NOT_PUBLISHED, lookedFor, Optional.empty())
                    : new Broken(Reason.OUTSIDE, lookedFor, Optional.of(name(there.get())));
        }

        private String name(Path asset) {
            return post.assetFolder().relativize(asset).toString().replace('\\', '/');
        }

        /** {@code img} takes a path without a slash in front for the name of a class. */
        Resolution imageTag() {
            if (!target.isAbsolute()) {
                return new Broken(
                        Reason.NOT_RENDERED,
                        target.path(),
                        Optional.of("/" + target.path())
                                .filter(path -> space.file(UrlPath.of(path)).isPresent()));
            }
            return config.linksAreRelative() ? relative(target.path().substring(1)) : atRoot(encodedAnew());
        }

        Resolution markdown() {
            Optional<Path> asset = renderer.asset(assets, post, target);
            if (asset.isPresent()) {
                return AbstractSite.found(asset.get());
            }
            return renderer.prependsRoot() ? atRoot(encodedAnew()) : asWritten(renderer.encodes() ? encodedAnew() : target.path());
        }

        /** Hexo decodes and encodes a path, so that an encoded sign becomes the sign itself. */
        private String encodedAnew() {
            int end = 0;
            while (end < target.path().length() && "?#".indexOf(target.path().charAt(end)) < 0) {
                end++;
            }
            return target.path().substring(0, end);
        }

        /** Themes put the root, an image host or nothing in front. */
        Resolution frontMatter() {
            return assets.named(post, target.path())
                    .<Resolution>map(AbstractSite::found)
                    .orElseGet(() -> atRoot(target.path()));
        }

        Resolution rawHtml() {
            return BARE_PERCENT.matcher(target.written()).find() ? barePercent() : asWritten(target.path());
        }

        private Resolution barePercent() {
            return asWritten(target.path()) instanceof Resolution.Found
                    ? new Broken(
                            Reason.ENCODING,
                            target.path(),
                            Optional.of(BARE_PERCENT.matcher(target.written()).replaceAll("%25") + target.suffix()))
                    : asWritten(target.path());
        }

        private Resolution atRoot(String path) {
            return at(UrlPath.of(config.base() + "/" + path), found -> "/" + found);
        }

        /** The browser follows it from the page. */
        private Resolution asWritten(String path) {
            return path.startsWith("/")
                    ? at(UrlPath.of(path), found -> config.base() + "/" + found)
                    : relative(path);
        }

        private Resolution relative(String path) {
            return pageUrl()
                    .map(page -> at(page.resolve(path), found -> config.base() + "/" + found))
                    .orElseGet(() -> new Unknown("permalink"));
        }

        private Optional<UrlPath> pageUrl() {
            return permalinks.of(post).map(Urls::page).map(page -> UrlPath.of(config.base() + page.value()));
        }

        private Resolution at(UrlPath url, UnaryOperator<String> write) {
            Optional<Path> own = ownAsset(url);
            if (own.isPresent()) {
                return AbstractSite.found(own.get());
            }
            if (url.value().contains(HexoPermalink.UNKNOWN)) {
                return new Unknown("permalink");
            }
            Resolution resolution = space.resolve(url, reference, target, write);
            if (resolution instanceof Broken broken) {
                return assets.mayHold(url.value().substring(url.folder().length()))
                        ? new Unknown("permalink")
                        : besideThePost(broken).orElse(broken);
            }
            return resolution;
        }

        private Optional<Path> ownAsset(UrlPath url) {
            return url.below(config.base())
                    .flatMap(path -> permalinks
                            .of(post)
                            .map(urls -> urls.assets().value())
                            .filter(path.value()::startsWith)
                            .map(folder -> path.value().substring(folder.length())))
                    .flatMap(name -> assets.named(post, name));
        }

        /** A file of the post's own folder, which is published, but at the URL of the page. */
        private Optional<Broken> besideThePost(Broken broken) {
            Optional<Path> asset = target.isAbsolute()
                    ? Optional.empty()
                    : assets.named(post, target.path())
                            .or(() -> files.file(reference.folder(), target.path())
                                    .filter(file -> file.startsWith(post.assetFolder()))
                                    .flatMap(file -> assets.named(post, name(file))));
            return asset.map(file -> new Broken(Reason.OUTSIDE, broken.lookedFor(), write(UrlPath.encode(name(file)))));
        }

        private Optional<String> write(String name) {
            boolean markdown = reference.use() == Use.MARKDOWN;
            if (markdown && renderer.findsAssets()) {
                return Optional.of(name);
            }
            return permalinks
                    .of(post)
                    .map(urls -> urls.assets().value() + name)
                    .filter(path -> !path.contains(HexoPermalink.UNKNOWN))
                    .map(path -> markdown && renderer.prependsRoot() ? path : config.base() + path);
        }

        private String place(Path path) {
            Path root = config.root();
            return (path.startsWith(root) ? root.relativize(path) : path).toString().replace('\\', '/');
        }
    }
}
