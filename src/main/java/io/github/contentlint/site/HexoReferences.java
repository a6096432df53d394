package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the references of posts lead, with one version of Hexo and of its renderer of Markdown. */
final class HexoReferences {

    private final HexoConfig config;
    private final SiteFiles files;
    private final HexoEra era;
    private final HexoRenderer renderer;
    private final HexoPlaces places;

    HexoReferences(HexoConfig config, SiteFiles files, HexoEra era) {
        this.config = config;
        this.files = files;
        this.era = era;
        this.renderer = HexoRenderer.of(config, era);
        this.places = new HexoPlaces(config, files, era);
    }

    HexoPlaces places() {
        return places;
    }

    Resolution resolve(HexoPost post, Reference reference, Target.Local target) {
        At at = new At(post, reference, target);
        return switch (reference.use()) {
            case TAG_PLUGIN -> at.asset(config.linksAreRelative());
            case ASSET_PATH -> at.asset(config.linksAreRelative() && era.assetPathsMayBeRelative());
            case IMG_TAG -> at.imageTag();
            case MARKDOWN -> at.markdown();
            case FRONT_MATTER -> at.frontMatter();
            case HTML_IMAGE, HTML_EMBEDDED, HTML_ASSET, SHORTCODE, PAGE_RESOURCE -> at.rawHtml();
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
        Resolution asset(boolean isRelative) {
            String name = target.written() + target.suffix();
            Optional<Path> file = places.assets().named(post, name);
            if (file.isEmpty() || !UrlPath.of(name).relative().equals(name)) {
                return missingAsset(UrlPath.of(name).relative());
            }
            return isRelative
                    ? places.asset(post, file.get())
                            .flatMap(url -> url.below(config.base()))
                            .map(url -> relative(url.relative()))
                            .orElseGet(() -> new Unknown("permalink"))
                    : AbstractSite.found(file.get());
        }

        private Broken missingAsset(String path) {
            Path folder = post.assetFolder();
            Path root = config.root();
            String lookedFor = (folder.startsWith(root) ? root.relativize(folder) : folder)
                            .toString()
                            .replace('\\', '/')
                    + "/" + path;
            Optional<Path> there = files.file(folder, target.path());
            Optional<Path> inOtherCase = files.fileInAnyCase(folder, path);
            if (there.isEmpty()) {
                return new Broken(
                        inOtherCase.isPresent() ? Reason.CASE : Reason.MISSING,
                        lookedFor,
                        inOtherCase.map(post::assetName));
            }
            return places.assets().named(post, target.path()).isEmpty()
                    ? new Broken(Reason.NOT_PUBLISHED, lookedFor, Optional.empty())
                    : new Broken(Reason.OUTSIDE, lookedFor, there.map(post::assetName));
        }

        /** {@code img} takes a path without a slash in front for the name of a class. */
        Resolution imageTag() {
            if (target.isAbsolute()) {
                return config.linksAreRelative() ? relative(target.path().substring(1)) : atRoot(encodedAnew());
            }
            Optional<String> rooted = Optional.of("/" + target.path())
                    .filter(path ->
                            places.file(UrlPath.of(config.base() + path)).isPresent());
            return new Broken(Reason.NOT_RENDERED, target.path(), rooted);
        }

        Resolution markdown() {
            if (renderer.refused().matcher(target.written()).find()) {
                return new Broken(
                        Reason.ENCODING, target.path(), Optional.of(UrlPath.encode(target.path()) + target.suffix()));
            }
            return renderer.asset(places.assets(), post, target)
                    .<Resolution>map(AbstractSite::found)
                    .orElseGet(() -> renderer.prependsRoot()
                            ? atRoot(encodedAnew())
                            : asWritten(renderer.encodes() ? encodedAnew() : target.path()));
        }

        /** Hexo decodes a path before it encodes it, so that {@code %23} becomes the sign that ends a path. */
        private String encodedAnew() {
            int end = 0;
            while (end < target.path().length() && "?#".indexOf(target.path().charAt(end)) < 0) {
                end++;
            }
            return target.path().substring(0, end);
        }

        /** Themes put the root, an image host or nothing in front. */
        Resolution frontMatter() {
            return places.assets()
                    .named(post, target.path())
                    .<Resolution>map(AbstractSite::found)
                    .orElseGet(() -> atRoot(target.path()));
        }

        Resolution rawHtml() {
            Resolution resolution = asWritten(target.path());
            return resolution instanceof Resolution.Found
                    ? Percent.malformed(target)
                            .<Resolution>map(refused -> refused)
                            .orElse(resolution)
                    : resolution;
        }

        private Resolution atRoot(String path) {
            UnaryOperator<String> write = renderer.findsAssets() && reference.use() == Reference.Use.MARKDOWN
                    ? this::byName
                    : found -> "/" + found;
            return places.resolve(UrlPath.of(config.base() + "/" + path), post, reference, target, write);
        }

        /** A file of the post's own folder is written by its name alone. */
        private String byName(String path) {
            return places.page(post)
                    .flatMap(page -> page.below(config.base()))
                    .map(page -> page.folder().substring(1))
                    .filter(folder -> !folder.isEmpty() && path.startsWith(folder))
                    .map(folder -> path.substring(folder.length()))
                    .orElse("/" + path);
        }

        /** The browser follows it from the page. */
        private Resolution asWritten(String path) {
            return path.startsWith("/") ? at(UrlPath.of(path)) : relative(path);
        }

        private Resolution relative(String path) {
            return places.page(post).map(page -> at(page.resolve(path))).orElseGet(() -> new Unknown("permalink"));
        }

        private Resolution at(UrlPath url) {
            return places.resolve(url, post, reference, target, found -> config.base() + "/" + found);
        }
    }
}
