package io.github.contentlint.oracle;

import io.github.contentlint.site.Generator;
import java.util.Map;

/** The files by which a blog tells the version of its generator. */
final class VersionFiles {

    private VersionFiles() {}

    /** By path. */
    static Map<String, String> of(Generator generator, String version) {
        return switch (generator) {
            case JEKYLL -> Map.of("Gemfile.lock", "GEM\n  specs:\n    jekyll (" + version + ")\n");
            case HUGO -> Map.of("netlify.toml", "[build.environment]\nHUGO_VERSION = \"" + version + "\"\n");
            case HEXO -> lock("hexo", version);
            case VUEPRESS -> lock("vuepress", version);
            case VITEPRESS -> lock("vitepress", version);
            case ASTRO -> lock("astro", version);
            case PLAIN -> Map.of();
        };
    }

    private static Map<String, String> lock(String name, String version) {
        return Map.of(
                "package-lock.json",
                "{\"lockfileVersion\": 3, \"packages\": {\"node_modules/" + name + "\": {\"version\": \"" + version
                        + "\"}}}\n");
    }
}
