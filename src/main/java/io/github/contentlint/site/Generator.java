package io.github.contentlint.site;

import java.util.Locale;

/** The site generators whose view of a post is known. */
public enum Generator {
    JEKYLL,
    HUGO,
    HEXO,
    VUEPRESS,
    VITEPRESS,
    ASTRO,
    /** Markdown or HTML without a known generator. */
    PLAIN;

    /** As {@code content.site} and messages name it: {@code jekyll}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
