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
            case HEXO -> hexo(version.split("\\+"));
            case VUEPRESS -> lock("vuepress", version);
            case VITEPRESS -> lock("vitepress", version);
            case ASTRO -> lock("astro", version);
            case PLAIN -> Map.of();
        };
    }

    private static Map<String, String> hexo(String... versions) {
        return lock(installed("hexo", versions[0]) + ", " + installed("hexo-renderer-marked", versions[1]));
    }

    private static Map<String, String> lock(String name, String version) {
        return lock(installed(name, version));
    }

    private static String installed(String name, String version) {
        return "\"node_modules/" + name + "\": {\"version\": \"" + version + "\"}";
    }

    private static Map<String, String> lock(String packages) {
        return Map.of("package-lock.json", "{\"lockfileVersion\": 3, \"packages\": {" + packages + "}}\n");
    }
}
