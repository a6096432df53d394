package io.github.contentlint.site;

import io.github.contentlint.site.Profile.KeyType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profiles of generators and themes: front matter that Jekyll 4.3 (with jekyll-seo-tag), Chirpy 7.2, Hugo 0.111,
 * Hexo 8.1, VuePress 1.9, VitePress 1.6 document. Astro knows only the project's own schema.
 */
final class Profiles {

    private static final Map<KeyType, String> JEKYLL = Map.of(
            KeyType.STRING,
                    "layout permalink title slug excerpt excerpt_separator description lang canonical_url category"
                            + " image.path image.alt",
            KeyType.STRING_OR_STRINGS, "categories tags tag",
            KeyType.BOOLEAN, "published render_with_liquid",
            KeyType.DATE, "date last_modified_at",
            KeyType.MAPPING, "seo",
            KeyType.STRING_OR_MAPPING, "image",
            KeyType.ANY, "author");

    private static final Map<KeyType, String> CHIRPY = Map.of(
            KeyType.STRING, "media_subpath image.lqip",
            KeyType.BOOLEAN, "toc comments math mermaid pin",
            KeyType.ANY, "authors");

    private static final Map<KeyType, String> HUGO = Map.of(
            KeyType.STRING, "title linkTitle description summary slug url type layout markup translationKey",
            KeyType.STRINGS, "tags categories keywords aliases outputs",
            KeyType.BOOLEAN, "draft headless isCJKLanguage",
            KeyType.NUMBER, "weight",
            KeyType.DATE, "date lastmod publishDate expiryDate",
            KeyType.MAPPING, "build params",
            KeyType.ANY, "cascade menus menu resources sitemap author authors images cover image");

    private static final Map<KeyType, String> HEXO = Map.of(
            KeyType.STRING, "layout title permalink excerpt lang description index_img cover",
            KeyType.STRING_OR_STRINGS, "tags categories keywords",
            KeyType.BOOLEAN, "comments published disableNunjucks",
            KeyType.DATE, "date updated",
            KeyType.ANY, "author photos toc");

    private static final Map<KeyType, String> VUEPRESS = Map.of(
            KeyType.STRING, "title lang description layout permalink metaTitle canonicalUrl",
            KeyType.STRING_OR_STRINGS, "tags",
            KeyType.BOOLEAN, "navbar search editLink",
            KeyType.DATE, "date",
            KeyType.ANY, "meta sidebar prev next categories author");

    private static final Map<KeyType, String> VITEPRESS = Map.of(
            KeyType.STRING, "layout description lang",
            KeyType.MAPPING, "hero",
            KeyType.DATE, "date",
            KeyType.ANY,
                    "title titleTemplate head features navbar sidebar aside outline lastUpdated editLink footer pageClass prev"
                            + " next tags categories author");

    private static final Map<KeyType, String> COMMON = Map.of(
            KeyType.STRING, "title description",
            KeyType.DATE, "date",
            KeyType.ANY, "tags categories author layout draft image");

    private static final Map<Generator, Profile> PROFILES = profiles();
    private static final Profile CHIRPY_PROFILE = chirpyProfile();

    private Profiles() {}

    /** The profile of a generator with a theme, by its lower-case name. */
    static Profile of(Generator generator, Optional<String> theme) {
        boolean chirpy =
                generator == Generator.JEKYLL && theme.filter("chirpy"::equals).isPresent();
        return chirpy ? CHIRPY_PROFILE : PROFILES.get(generator);
    }

    private static Map<Generator, Profile> profiles() {
        Map<Generator, Profile> all = new EnumMap<>(Generator.class);
        all.put(
                Generator.JEKYLL,
                new Profile(List.of(), List.of("title", "date", "tags|categories"), keys(JEKYLL), false, true));
        all.put(
                Generator.HUGO,
                new Profile(List.of("title", "date"), List.of("description", "tags"), keys(HUGO), false, true));
        all.put(
                Generator.HEXO,
                new Profile(List.of("title", "date"), List.of("tags", "categories"), keys(HEXO), true, true));
        all.put(Generator.VUEPRESS, new Profile(List.of(), List.of(), keys(VUEPRESS), true, false));
        all.put(Generator.VITEPRESS, new Profile(List.of(), List.of(), keys(VITEPRESS), true, false));
        all.put(Generator.ASTRO, new Profile(List.of(), List.of(), keys(COMMON), true, false));
        all.put(Generator.PLAIN, new Profile(List.of(), List.of(), keys(COMMON), true, false));
        return all;
    }

    private static Profile chirpyProfile() {
        Map<String, KeyType> keys = new HashMap<>(keys(JEKYLL));
        keys.putAll(keys(CHIRPY));
        return new Profile(
                List.of("title", "date", "image.path -> image.alt"),
                List.of("description", "categories", "tags"),
                keys,
                false,
                true);
    }

    private static Map<String, KeyType> keys(Map<KeyType, String> byType) {
        Map<String, KeyType> keys = new HashMap<>();
        byType.forEach((type, names) -> {
            for (String name : names.split(" ")) {
                keys.put(name, type);
            }
        });
        return keys;
    }
}
