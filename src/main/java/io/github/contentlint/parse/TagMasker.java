package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Masks the tags of Liquid and Nunjucks: {@code {% name … %}}, some with all up to their end tags. */
final class TagMasker {

    /** Liquid's and Nunjucks' tags that print nothing themselves (Jekyll 4.3, Hexo 8.1). */
    private static final Set<String> SILENT_TAGS = Set.of(
            "if",
            "elsif",
            "else",
            "unless",
            "case",
            "when",
            "for",
            "break",
            "continue",
            "assign",
            "increment",
            "decrement",
            "capture",
            "raw",
            "set",
            "macro",
            "block",
            "filter",
            "tablerow",
            "verbatim");

    private final Mask mask;
    private final String text;
    private final boolean nunjucks;
    private final List<TemplateTag> tags;
    private final CommentCursor comments;
    private Set<String> closedTags;
    /** Names whose last end tag was passed. */
    private final Set<String> ended = new HashSet<>();

    /**
     * @param tags takes those whose content is not hidden
     */
    TagMasker(Mask mask, Dialect dialect, List<TemplateTag> tags) {
        this.mask = mask;
        this.text = mask.text;
        this.nunjucks = dialect.templates().contains(Template.NUNJUCKS);
        this.tags = tags;
        this.comments = new CommentCursor(mask);
    }

    /** Masks the comment of Nunjucks that starts at a brace; returns the offset after it, or that of the brace. */
    int comment(int i) {
        if (mask.inCode(i) || comments.cover(i)) {
            return i;
        }
        int close = mask.find("#}", i + 2);
        return close < 0 ? i : mask.blank(i, close + 2);
    }

    /** Masks the tag that starts at a brace; returns the offset after it, or that of the brace where there is none. */
    int tag(int i) {
        if (nunjucks && (mask.inCode(i) || comments.cover(i))) {
            return i;
        }
        int close = mask.closeInParagraph(i + 2, "%}");
        if (close < 0) {
            return i;
        }
        int end = close + 2;
        int nameStart = mask.skipBlanksAnd('-', i + 2, close);
        int nameEnd = mask.nameEnd(nameStart, close);
        String name = text.substring(nameStart, nameEnd);
        if (name.equals("comment") || OpaqueBlocks.is(name)) {
            int blockEnd = endOfBlock(end, name);
            if (blockEnd > 0) {
                return name.equals("comment") ? mask.blank(i, blockEnd) : mask.output(i, blockEnd);
            }
        }
        TemplateTag tag = new TemplateTag(name, new Span(i, end), new Span(nameEnd, close));
        if (name.equals("raw") || name.equals("verbatim")) {
            return raw(i, end, name);
        }
        if (isSilent(name)) {
            tags.add(tag);
            return mask.silent(i, end);
        }
        if (!mask.inComment(i) && !(isInclude(name) && mask.inCode(i))) {
            tags.add(tag);
        }
        return mask.output(i, end);
    }

    /** Liquid fills in code as well, where images are text. */
    private static boolean isInclude(String name) {
        return name.startsWith("include");
    }

    /** What stands between raw and endraw is text, whatever it looks like; Hexo hides it from Markdown, too. */
    private int raw(int i, int end, String name) {
        mask.silent(i, end);
        int blockEnd = endOfBlock(end, name);
        if (blockEnd < 0) {
            return end;
        }
        int close = text.lastIndexOf("{%", blockEnd - 1);
        if (nunjucks) {
            mask.literal(end, close, '[');
        }
        mask.silent(close, blockEnd);
        return blockEnd;
    }

    private boolean isSilent(String name) {
        return SILENT_TAGS.contains(name)
                || name.startsWith("end")
                || nunjucks && closedTags().contains(name);
    }

    /** Names of which there is an end tag somewhere: Hexo's tag plugins with content. */
    private Set<String> closedTags() {
        if (closedTags == null) {
            closedTags = new HashSet<>();
            int i = text.indexOf("{%", mask.from);
            while (i >= 0) {
                int start = mask.skipBlanksAnd('-', i + 2, text.length());
                if (text.startsWith("end", start)) {
                    closedTags.add(text.substring(start + 3, mask.nameEnd(start + 3, text.length())));
                }
                i = text.indexOf("{%", i + 2);
            }
        }
        return closedTags;
    }

    /** The offset after {@code {% endname %}}, -1 where there is none. */
    private int endOfBlock(int start, String name) {
        if (!closedTags().contains(name) || ended.contains(name)) {
            return -1;
        }
        for (int i = text.indexOf("{%", start); i >= 0; i = text.indexOf("{%", i + 2)) {
            int nameStart = mask.skipBlanksAnd('-', i + 2, text.length());
            if (text.startsWith("end" + name, nameStart)) {
                int close = text.indexOf("%}", nameStart);
                return close < 0 ? notEnded(name) : close + 2;
            }
        }
        return notEnded(name);
    }

    private int notEnded(String name) {
        ended.add(name);
        return -1;
    }
}
