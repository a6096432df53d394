package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the package that renders Markdown does with the path of an image: hexo-renderer-marked, hexo-renderer-markdown-it
 * (7.1.1, {@code lib/images.js}); others write it as it is.
 *
 * @param prependsRoot whether the path of the site is put in front
 * @param findsAssets whether a file of the post's own folder is found by its name
 * @param findsFolder whether it is found with the folder's name in front too
 * @param encodes whether a path is decoded and encoded anew
 * @param refused what a path must not hold
 */
record HexoRenderer(boolean prependsRoot, boolean findsAssets, boolean findsFolder, boolean encodes, Pattern refused) {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** To marked before 1.0, a path with a blank is none in angle brackets either; and it leaves percent signs as they are. */
    private static final Pattern OLD_MARKED = Pattern.compile("\\s|%(?![0-9A-Fa-f]{2})");

    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"<>\\\\^`{|}]]++");

    static HexoRenderer of(HexoConfig config, HexoEra era) {
        return switch (config.renderer()) {
            case "marked" -> marked(config, era);
            case "markdown-it" -> markdownIt(config);
            default -> new HexoRenderer(false, false, false, false, NOTHING);
        };
    }

    private static HexoRenderer marked(HexoConfig config, HexoEra era) {
        boolean prepends = era.writesImages()
                && !config.linksAreRelative()
                && config.flag("marked.prependRoot", era.prependsRoot());
        boolean finds = prepends && era.findsAssets() && config.flag("marked.postAsset", false);
        return new HexoRenderer(prepends, finds, false, era.writesImages(), era.writesImages() ? NOTHING : OLD_MARKED);
    }

    private static HexoRenderer markdownIt(HexoConfig config) {
        boolean finds = config.flag("markdown.images.post_asset", false);
        boolean prepends = !config.linksAreRelative() && (finds || config.flag("markdown.images.prepend_root", false));
        return new HexoRenderer(prepends, finds && prepends, finds && prepends, prepends, NOTHING);
    }

    /** The file of a post's own folder that a path stands for, as it is written; markdown-it has encoded it before. */
    Optional<Path> asset(HexoAssets assets, HexoPost post, Target.Local target) {
        String name = target.written() + target.suffix();
        boolean encoded = findsFolder && !PLAIN.matcher(name).matches();
        if (!findsAssets || target.isAbsolute() || encoded) {
            return Optional.empty();
        }
        String folder = post.assetFolder().getFileName() + "/";
        return assets.named(post, name)
                .or(() -> Optional.of(name)
                        .filter(path -> findsFolder && path.startsWith(folder))
                        .flatMap(path -> assets.named(post, path.substring(folder.length()))));
    }
}
