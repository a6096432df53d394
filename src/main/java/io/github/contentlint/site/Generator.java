package io.github.contentlint.site;

import java.util.Locale;

/** The site generators whose view of a post is known. */
public enum Generator {
    JEKYLL("Jekyll"),
    HUGO("Hugo"),
    HEXO("Hexo"),
    VUEPRESS("VuePress"),
    VITEPRESS("VitePress"),
    ASTRO("Astro"),
    /** Markdown or HTML without a known generator. */
    PLAIN("Markdown");

    private final String title;

    Generator(String title) {
        this.title = title;
    }

    /** As its makers write it. */
    public String title() {
        return title;
    }

    /** As {@code content.site} names it: {@code jekyll}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
