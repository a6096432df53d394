package io.github.contentlint.site;

import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Jekyll makes of posts: their keys and their URLs. Safe for many threads. */
final class JekyllPages {

    private final Recent<Path, JekyllPost> places = new Recent<>();
    private final Recent<JekyllPost, List<Value.Mapping>> presets = new Recent<>();
    private final Recent<Path, Optional<UrlPath>> urls = new Recent<>();
    private final JekyllConfig config;
    private final JekyllDefaults defaults;

    JekyllPages(JekyllConfig config, JekyllDefaults defaults) {
        this.config = config;
        this.defaults = defaults;
    }

    JekyllPost place(Path file) {
        return places.get(
                file,
                f -> JekyllPost.of(
                        config.source(),
                        config.collectionsFolder(),
                        f.toAbsolutePath().normalize()));
    }

    JekyllPost place(Post post) {
        return place(post.source().path());
    }

    /** A key that the defaults give to a file. */
    Optional<Value> preset(Path file, String key) {
        return new Layers(presets(place(file))).find(key);
    }

    private List<Value.Mapping> presets(JekyllPost place) {
        return presets.get(place, p -> defaults.of(p.path(), p.scope()));
    }

    /** The front matter of a post, then what the defaults give to it, the strongest first. */
    private List<Value.Mapping> layers(Post post) {
        List<Value.Mapping> layers = new ArrayList<>();
        layers.add(post.frontMatter().root());
        layers.addAll(presets(place(post)));
        return layers;
    }

    Layers keys(Post post) {
        return new Layers(layers(post));
    }

    /** The URL path without the site's base; empty where only a build knows it. Of a path there is one post in a run. */
    Optional<UrlPath> url(Post post) {
        return urls.get(post.source().path(), path -> new JekyllPermalink(config, place(path), layers(post)).path());
    }
}
