package io.github.contentlint.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the images of posts lie under the theme Chirpy: it puts the site's base and a folder of the post's before what is
 * written (5.6 to 6.3 and 7.3, {@code refactor-content.html}, {@code media-url.html}).
 */
final class ChirpyMedia {

    private static final Pattern LOCKED =
            Pattern.compile("jekyll-theme-chirpy(?: \\(|[\"']\\s*+,\\s*+[\"'][~>= ]*+|@v?+)(\\d++(?:\\.\\d++)*+)");
    private static final Pattern GEMSPEC = Pattern.compile("spec\\.version\\s*+=\\s*+[\"'](\\d++(?:\\.\\d++)*+)");

    private final JekyllConfig config;
    private final Optional<SiteVersion> version;

    ChirpyMedia(JekyllConfig config, Checkout checkout) {
        this.config = config;
        this.version = config.isChirpy() ? version(config, checkout) : Optional.empty();
    }

    private static Optional<SiteVersion> version(JekyllConfig config, Checkout checkout) {
        return Stream.concat(
                        checkout.texts("Gemfile.lock"),
                        Stream.concat(config.text("remote_theme").stream(), checkout.texts("Gemfile")))
                .flatMap(text -> find(LOCKED, text))
                .findFirst()
                .or(() -> checkout.texts("jekyll-theme-chirpy.gemspec")
                        .flatMap(text -> find(GEMSPEC, text))
                        .findFirst());
    }

    private static Stream<SiteVersion> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().flatMap(found -> SiteVersion.parse(found.group(1)).stream());
    }

    private boolean isBefore(int major, int minor) {
        return version.map(v -> !v.isAtLeast(major, minor)).orElse(false);
    }

    private boolean isSince(int major, int minor) {
        return version.map(v -> v.isAtLeast(major, minor)).orElse(false);
    }

    /** The host that serves the media of posts instead of the site. */
    Optional<String> cdn() {
        return keys("cdn", "img_cdn")
                .flatMap(key -> config.text(key).stream())
                .filter(url -> url.contains("//"))
                .findFirst();
    }

    private Stream<String> keys(String name, String before) {
        return isSince(7, 0) ? Stream.of(name) : isBefore(7, 0) ? Stream.of(before) : Stream.of(name, before);
    }

    /** Whether it leaves a reference as it is. */
    static boolean leaves(String source) {
        return source.contains(":") || source.contains("//");
    }

    /**
     * What the page asks for; several where the version is not known, each of which may be it.
     *
     * @param source as the post has it
     * @param keys of the post
     */
    List<String> urls(String source, Layers keys) {
        String folder = keys("media_subpath", "img_path")
                .flatMap(key -> keys.find(key).stream())
                .flatMap(value -> Config.texts(value).stream())
                .findFirst()
                .orElse("");
        String settled = config.base() + (folder + "/" + source).replaceAll("/{2,3}", "/");
        String joined = config.base() + (folder.isEmpty() ? "" : (folder + "/").replace("//", "/")) + source;
        return isSince(6, 5) ? List.of(settled) : isBefore(6, 4) ? List.of(joined) : List.of(settled, joined);
    }
}
