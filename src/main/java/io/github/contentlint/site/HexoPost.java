package io.github.contentlint.site;

import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file below the source folder that becomes a page.
 *
 * @param file absolute
 * @param head its front matter
 */
record HexoPost(HexoConfig config, Path file, Value.Mapping head) {

    static final String POSTS = "_posts";
    static final String DRAFTS = "_drafts";

    HexoPost withHead(FrontMatter frontMatter) {
        return new HexoPost(config, file, frontMatter.root());
    }

    /** Whether it is a post, or the draft of one, which alone have folders of assets. */
    boolean isPost() {
        return file.startsWith(folder(POSTS)) || file.startsWith(folder(DRAFTS));
    }

    private Path folder(String name) {
        return config.source().resolve(name);
    }

    /** The path below the folder of posts, else below the source folder, without extension. */
    String path() {
        Path folder = file.startsWith(folder(POSTS))
                ? folder(POSTS)
                : file.startsWith(folder(DRAFTS)) ? folder(DRAFTS) : config.source();
        Path path = file.startsWith(folder) ? folder.relativize(file) : file.getFileName();
        return stem(path.toString().replace('\\', '/'));
    }

    HexoName name() {
        return HexoName.of(config, path());
    }

    /** The folder beside it that bears its name. */
    Path assetFolder() {
        return file.resolveSibling(stem(file.getFileName().toString()));
    }

    /** The path of a file in it. */
    String assetName(Path file) {
        return assetFolder().relativize(file).toString().replace('\\', '/');
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** The front matter's own, what an older name of the key says, else what the name of the file tells. */
    Optional<Value> key(String path) {
        return head.find(path).or(() -> switch (path) {
            case "tags" -> head.find("tag");
            case "categories" -> head.find("category");
            case "date" -> name().date().map(date -> AbstractSite.derived(date, Value.Scalar.Kind.DATE));
            default -> name().key(path).map(text -> AbstractSite.derived(text, Value.Scalar.Kind.STRING));
        });
    }

    Optional<String> text(String key) {
        return key(key).flatMap(Config::first);
    }
}
