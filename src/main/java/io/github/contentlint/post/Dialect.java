package io.github.contentlint.post;

import java.util.Set;

/**
 * How a generator reads the body of a post.
 *
 * @param engine which Markdown engine
 * @param templates which template languages run over the post before or beside Markdown
 * @param rawHtml whether raw HTML reaches the page; goldmark leaves it out unless {@code unsafe} is set
 */
public record Dialect(Engine engine, Set<Template> templates, boolean rawHtml) {

    public Dialect {
        templates = Set.copyOf(templates);
    }

    /** Markdown engines, told apart by what kramdown 2.4, goldmark, marked 18 and markdown-it 15 were seen to do. */
    public enum Engine {
        KRAMDOWN,
        GOLDMARK,
        MARKED,
        MARKDOWN_IT,
        /** remark, with MDX where the file is {@code .mdx}. */
        REMARK,
        /** Nothing is known but that it is Markdown: CommonMark with GitHub's tables. */
        COMMONMARK,
        /** The body is HTML. */
        HTML
    }

    /** Template languages. */
    public enum Template {
        LIQUID,
        NUNJUCKS,
        HUGO_SHORTCODES,
        /** {@code {{ }}} of Vue, and its attributes. */
        VUE,
        /** {@code {expressions}} and components of MDX. */
        JSX
    }
}
