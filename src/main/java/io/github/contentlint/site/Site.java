package io.github.contentlint.site;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.FrontMatterImages;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Link;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A blog as its generator sees it. Immutable but for what it remembers of the file system; safe for many threads. */
public interface Site {

    Generator generator();

    /** The site's folder, absolute. */
    Path root();

    /** Where the site will be, without the path: {@code https://example.org}; empty where no configuration says it. */
    default Optional<String> url() {
        return Optional.empty();
    }

    /**
     * Whether the pages tell browsers not to say where a reader comes from, as far as the site's own layouts and
     * configuration show.
     */
    default boolean hidesReferrer() {
        return false;
    }

    /** The files of configuration that the generator reads and complains of where they are broken. */
    default List<Path> configurations() {
        return List.of();
    }

    /** Packages of npm and gems that the site asks for, any of which may be a plugin. */
    default Set<String> packages() {
        return Set.of();
    }

    /** A theme with conventions of its own, {@code chirpy}, by lower-case name. */
    Optional<String> theme();

    /** Ant patterns, relative to the root, of the files this generator takes for posts, drafts included. */
    List<String> postPatterns();

    /** Ant patterns, relative to the root, of what is never a post: the generator's output, its theme. */
    List<String> excludedPatterns();

    /**
     * Whether the generator's configuration lets it look for posts in a folder on the way to one.
     *
     * @param folder absolute
     */
    default boolean enters(Path folder) {
        return true;
    }

    /**
     * Whether the generator's configuration lets it read a file that {@link #postPatterns()} matches.
     *
     * @param file absolute
     */
    default boolean reads(Path file) {
        return true;
    }

    /**
     * Whether the generator would copy a file to the site that is neither post nor asset, as what a build writes. Most
     * publish only from folders of their own.
     *
     * @param file absolute
     */
    default boolean publishes(Path file) {
        return false;
    }

    FrontMatterStyle frontMatterStyle();

    /** How the generator reads the body of a file with this front matter. */
    Dialect dialect(Path file, FrontMatter frontMatter);

    /**
     * What the generator takes for a key of the post: its front matter, else the site's defaults for it, else what the
     * generator derives ({@code date} from the file name).
     *
     * @param path keys joined by dots
     */
    Optional<Value> value(Post post, String path);

    /** The keys of front matter that may name an image that the theme shows. */
    default Set<String> imageKeys() {
        return FrontMatterImages.KEYS;
    }

    /** What this generator and theme ask of front matter. */
    Profile profile();

    /** What other files of the site bring into a post. */
    default TakenIn takenIn(Post post) {
        return TakenIn.NOTHING;
    }

    Resolution resolve(Post post, Image image);

    Resolution resolve(Post post, Link link);

    PageLinks links();
}
