package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What webpack finds for the images that VuePress 1.9.10 makes imports of: from the file, by their names as they are
 * written. Whatever it does not find, or has no loader for, stops the build.
 */
final class WebpackImports {

    /** The rules of @vuepress/core/lib/node/webpack/createBaseConfig.js: no {@code webp}, and letter case counts. */
    private static final Pattern ASSET = Pattern.compile(
            ".*\\.(?:png|jpe?g|gif|svg|mp4|webm|ogg|mp3|wav|flac|aac|woff2?|eot|ttf|otf)", Pattern.DOTALL);

    /** What markdown-it 8 leaves as it is; all else it percent-encodes, and webpack decodes nothing. */
    private static final Pattern NOT_ENCODED = Pattern.compile("(?:[\\w;/?:@&=+$,.!~*'()#-]|%[0-9A-Fa-f]{2})*+");

    /** What may bring loaders, or leave addresses unencoded: markdown-it-disable-url-encode does. */
    private static final Pattern EXTENDED =
            Pattern.compile("\\b(?:chainWebpack|configureWebpack|extendMarkdown|theme|plugins)\\b");

    private final SiteFiles files;
    private final SourceTree tree;
    private final boolean configured;

    WebpackImports(Path root, SiteFiles files, ScriptConfig config) {
        this.files = files;
        this.tree = new SourceTree(root, files, root);
        this.configured = config.found(EXTENDED).findAny().isPresent();
    }

    /** Whether it is a path of files at all: {@code assetUrl} of @vue/component-compiler-utils 3. */
    static boolean takes(Target.Local target) {
        return "~.@".indexOf(target.written().charAt(0)) >= 0;
    }

    Resolution resolve(Reference reference, Target.Local target) {
        Target.Local asked = VueText.withoutTilde(target);
        if (!asked.path().startsWith(".")) {
            return new Unknown("alias");
        }
        Resolution resolution = tree.resolve(reference, asked);
        return resolution instanceof Found found
                        && found.file()
                                .filter(file -> isRead(reference, asked, file))
                                .isEmpty()
                ? unread(asked)
                : resolution;
    }

    /** What to write for a name alone. */
    Optional<Resolution> withDot(Reference reference, Target.Local target) {
        return tree.withoutDot(reference, target).map(Resolution.class::cast);
    }

    private Resolution unread(Target.Local target) {
        return configured ? new Unknown("webpack") : new Broken(Reason.NOT_BUNDLED, target.path(), Optional.empty());
    }

    private boolean isRead(Reference reference, Target.Local target, Path file) {
        boolean encoded = reference.use() == Reference.Use.MARKDOWN
                && !NOT_ENCODED.matcher(target.written()).matches();
        return !encoded
                && files.file(reference.folder(), literal(target)).isPresent()
                && ASSET.matcher(file.getFileName().toString()).matches();
    }

    private static String literal(Target.Local target) {
        return target.written().replaceFirst("^~/?+", "");
    }
}
