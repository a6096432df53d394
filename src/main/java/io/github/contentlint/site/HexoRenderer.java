package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the package that renders Markdown does with the path of an image: hexo-renderer-marked, hexo-renderer-markdown-it
 * (7.1.1, {@code lib/images.js}); others write it as it is.
 *
 * @param prependsRoot whether the path of the site is put in front
 * @param findsAssets whether a file of the post's own folder is found by its name
 * @param findsFolder whether it is found with the folder's name in front too
 * @param encodes whether a path is decoded and encoded anew
 */
record HexoRenderer(boolean prependsRoot, boolean findsAssets, boolean findsFolder, boolean encodes) {

    static HexoRenderer of(HexoConfig config, HexoEra era) {
        return switch (config.renderer()) {
            case "marked" -> marked(config, era);
            case "markdown-it" -> markdownIt(config);
            default -> new HexoRenderer(false, false, false, false);
        };
    }

    private static HexoRenderer marked(HexoConfig config, HexoEra era) {
        boolean prepends = era.writesImages()
                && !config.linksAreRelative()
                && config.flag("marked.prependRoot", era.prependsRoot());
        boolean finds = prepends && era.findsAssets() && config.flag("marked.postAsset", false);
        return new HexoRenderer(prepends, finds, false, era.writesImages());
    }

    private static HexoRenderer markdownIt(HexoConfig config) {
        boolean finds = config.flag("markdown.images.post_asset", false);
        boolean prepends =
                !config.linksAreRelative() && (finds || config.flag("markdown.images.prepend_root", false));
        return new HexoRenderer(prepends, finds && prepends, finds && prepends, prepends);
    }

    /** The file of a post's own folder that a path stands for. */
    Optional<Path> asset(HexoAssets assets, HexoPost post, Target.Local target) {
        if (!findsAssets || target.isAbsolute()) {
            return Optional.empty();
        }
        String name = target.written() + target.suffix();
        String folder = post.assetFolder().getFileName() + "/";
        return assets.named(post, name)
                .or(() -> Optional.of(name)
                        .filter(path -> findsFolder && path.startsWith(folder))
                        .flatMap(path -> assets.named(post, path.substring(folder.length()))));
    }
}
