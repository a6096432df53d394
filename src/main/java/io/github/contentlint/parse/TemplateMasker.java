package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Overwrites what is neither Markdown nor HTML: tags of Liquid, Nunjucks, Hugo, Vue and MDX, kramdown's attribute lists,
 * display formulas, containers. One pass over the text; what is inside code is left alone where the generator leaves it
 * alone.
 */
final class TemplateMasker {

    private final Mask mask;
    private final String text;
    private final Dialect dialect;
    private final List<TemplateTag> tags = new ArrayList<>();
    private final TagMasker tagMasker;
    private final ShortcodeMasker shortcodes;
    private final JsxMasker jsx;
    private boolean commentsEnded;

    private TemplateMasker(Mask mask, Dialect dialect) {
        this.mask = mask;
        this.text = mask.text;
        this.dialect = dialect;
        this.tagMasker = new TagMasker(mask, dialect, tags);
        this.shortcodes = new ShortcodeMasker(mask, tags);
        this.jsx = new JsxMasker(mask);
    }

    /**
     * @param from where the body starts
     */
    static MaskedText mask(SourceText source, int from, Dialect dialect) {
        Mask mask = new Mask(source.text(), from);
        TemplateMasker masker = new TemplateMasker(mask, dialect);
        masker.braces();
        if (dialect.engine() != Engine.HTML) {
            new MarkdownMasker(mask, dialect).mask(source);
        }
        mask.blankSilentLines();
        return mask.result(List.copyOf(masker.tags));
    }

    /** Everything that starts with a brace. */
    private void braces() {
        int i = text.indexOf('{', mask.from);
        while (i >= 0) {
            int end = brace(i);
            i = text.indexOf('{', Math.max(end, i + 1));
        }
    }

    /** Masks the construct that starts at a brace; returns the offset after it, or that of the brace where there is none. */
    private int brace(int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        if (next == '%' && (has(Template.LIQUID) || has(Template.NUNJUCKS))) {
            return tagMasker.tag(i);
        }
        if (next == '{') {
            return doubleBrace(i);
        }
        if (next == '#' && has(Template.NUNJUCKS)) {
            return tagMasker.comment(i);
        }
        if (next == ':' && dialect.engine() == Engine.KRAMDOWN) {
            return attributeList(i);
        }
        return has(Template.JSX) && !mask.inCode(i) ? jsx.expression(i) : i;
    }

    private boolean has(Template template) {
        return dialect.templates().contains(template);
    }

    private int doubleBrace(int i) {
        char kind = i + 2 < text.length() ? text.charAt(i + 2) : 0;
        if (has(Template.HUGO_SHORTCODES) && (kind == '<' || kind == '%')) {
            return shortcodes.shortcode(i, kind == '<' ? ">}}" : "%}}");
        }
        boolean outsideCode = has(Template.NUNJUCKS) || has(Template.VUE);
        if (!has(Template.LIQUID) && !(outsideCode && !mask.inCode(i))) {
            return i + 1;
        }
        int close = mask.closeInParagraph(i + 2, "}}");
        return close < 0 ? i + 1 : mask.output(i, close + 2);
    }

    /** kramdown's {@code {: .class}}, {@code {:toc}}, {@code {::options /}}, {@code {::comment}…{:/comment}}. */
    private int attributeList(int i) {
        int close = mask.closeInParagraph(i + 2, "}");
        if (close < 0 || mask.inCode(i)) {
            return i;
        }
        if (text.startsWith("{::comment}", i) && !commentsEnded) {
            int end = text.indexOf("{:/", close);
            int endClose = end < 0 ? -1 : text.indexOf('}', end);
            if (endClose > 0) {
                return mask.blank(i, endClose + 1);
            }
            commentsEnded = true;
        }
        return mask.silent(i, close + 1);
    }
}
