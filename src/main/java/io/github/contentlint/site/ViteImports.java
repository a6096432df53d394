package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Vite finds for the images that become imports: {@code ./a.png} beside the file, {@code /a.png} in its public folder,
 * else below its root; a name alone is that of a package. Whatever it does not find stops the build (Vite 5.4 to 8.3).
 */
final class ViteImports {

    /** {@code KNOWN_ASSET_TYPES} of vite/dist/node/constants.js. */
    private static final String TYPES =
            "(?:apng|bmp|png|jpe?g|jfif|pjpeg|pjp|gif|svg|ico|webp|avif|cur|jxl|mp4|webm|ogg|mp3"
                    + "|wav|flac|aac|opus|mov|m4a|vtt|woff2?|eot|ttf|otf|webmanifest|pdf|txt)";

    private static final Pattern ASSET = Pattern.compile(".*\\." + TYPES, Pattern.DOTALL);
    private static final Pattern ASSET_IN_ANY_CASE =
            Pattern.compile(ASSET.pattern(), Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final UrlSpace space;
    private final SourceTree tree;
    private final Optional<Pattern> assets;
    private final boolean aliases;

    /**
     * @param source Vite's root
     * @param published its public folder
     * @param vite what configures it
     * @param caseCounts whether the letter case of a file's ending counts, as it does before Vite 6
     */
    ViteImports(Path root, SiteFiles files, Path source, Path published, ScriptConfig vite, boolean caseCounts) {
        this.space = new UrlSpace(root, files, List.of(new Mount(published), new Mount(source)), "");
        this.tree = new SourceTree(root, files, source);
        this.assets =
                vite.has("assetsInclude") ? Optional.empty() : Optional.of(caseCounts ? ASSET : ASSET_IN_ANY_CASE);
        this.aliases = vite.has("alias");
    }

    /** @param target its path decoded as often as the compiler does */
    Resolution resolve(Reference reference, Target.Local target) {
        Resolution resolution = find(reference, target);
        boolean unread = resolution instanceof Found found
                        && found.file().filter(this::isRead).isEmpty()
                || resolution instanceof Broken broken && broken.reason() == Reason.ENCODING;
        return unread ? new Broken(Reason.NOT_BUNDLED, target.path(), Optional.empty()) : resolution;
    }

    private Resolution find(Reference reference, Target.Local target) {
        if (target.isAbsolute()) {
            return space.resolve(UrlPath.of(target.path()), reference, target, path -> "/" + path);
        }
        if (target.path().startsWith(".")) {
            return tree.resolve(reference, target);
        }
        if (aliases) {
            return new Unknown("alias");
        }
        return tree.named(reference, target);
    }

    /** Names with {@code #} or {@code ?} are cut there; other types than Vite's are read as scripts. */
    private boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return name.indexOf('#') < 0
                && name.indexOf('?') < 0
                && assets.map(pattern -> pattern.matcher(name).matches()).orElse(true);
    }
}
