package io.github.contentlint.post;

/** What a generator accepts as front matter (seen on Jekyll 4.3.1, Hugo 0.111.3, Hexo 8.1.2, VitePress 1.6.4). */
public enum FrontMatterStyle {
    /** YAML after {@code ---} on the first line; may end with {@code ...}. */
    JEKYLL,
    /** YAML after {@code ---}, TOML after {@code +++}, JSON in braces; blank lines before it are fine. */
    HUGO,
    /** YAML, the opening fence optional; JSON before {@code ;;;}. */
    HEXO,
    /** YAML after {@code ---}, TOML or JSON after {@code ---toml}, {@code ---json}: VuePress, VitePress, Astro, 11ty. */
    GRAY_MATTER
}
