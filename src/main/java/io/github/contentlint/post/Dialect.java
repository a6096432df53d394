package io.github.contentlint.post;

import java.util.Set;

/**
 * How a generator reads the body of a post.
 *
 * @param engine which Markdown engine
 * @param templates which template languages run over the post before or beside Markdown
 * @param rawHtml whether raw HTML reaches the page; goldmark leaves it out unless {@code unsafe} is set
 * @param markdownInHtml whether Markdown is read inside every block of raw HTML; kramdown's {@code parse_block_html}
 */
public record Dialect(Engine engine, Set<Template> templates, boolean rawHtml, boolean markdownInHtml) {

    public Dialect {
        templates = Set.copyOf(templates);
    }

    public Dialect(Engine engine, Set<Template> templates, boolean rawHtml) {
        this(engine, templates, rawHtml, false);
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
