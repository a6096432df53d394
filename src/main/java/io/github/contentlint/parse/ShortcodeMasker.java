package io.github.contentlint.parse;

import io.github.contentlint.post.TemplateTag;
import io.github.contentlint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Masks Hugo's shortcodes: {@code {{< name … >}}} and {@code {{% name … %}}}, some with all up to their ends. */
final class ShortcodeMasker {

    private final Mask mask;
    private final String text;
    private final List<TemplateTag> tags;
    private Set<String> closed;
    /** Names whose last end was passed. */
    private final Set<String> ended = new HashSet<>();

    /**
     * @param tags takes those whose content is not hidden
     */
    ShortcodeMasker(Mask mask, List<TemplateTag> tags) {
        this.mask = mask;
        this.text = mask.text;
        this.tags = tags;
    }

    /**
     * Masks the shortcode that starts at two braces; returns an offset after its start.
     *
     * @param delimiter that ends it
     */
    int shortcode(int i, String delimiter) {
        int close = mask.closeInParagraph(i + 3, delimiter);
        if (close < 0) {
            return i + 1;
        }
        int end = close + 3;
        int nameStart = mask.skipBlanksAnd(' ', i + 3, close);
        if (text.startsWith("/*", nameStart)) {
            return mask.output(i, end);
        }
        boolean closing = nameStart < close && text.charAt(nameStart) == '/';
        if (closing) {
            return mask.silent(i, end);
        }
        int nameEnd = mask.nameEnd(nameStart, close);
        String name = text.substring(nameStart, nameEnd);
        boolean paired = text.charAt(close - 1) != '/' && closedShortcodes().contains(name);
        if (paired && OpaqueBlocks.is(name)) {
            int blockEnd = endOfShortcode(end, name);
            if (blockEnd > 0) {
                return mask.output(i, blockEnd);
            }
        }
        if (!mask.inComment(i)) {
            tags.add(new TemplateTag(name, new Span(i, end), new Span(nameEnd, close)));
        }
        return paired ? mask.silent(i, end) : mask.output(i, end);
    }

    /** The offset after {@code {{< /name >}}}, -1 where there is none. */
    private int endOfShortcode(int start, String name) {
        if (ended.contains(name)) {
            return -1;
        }
        for (int i = text.indexOf("{{", start); i >= 0; i = text.indexOf("{{", i + 2)) {
            if (closedShortcode(i).equals(name)) {
                int close = text.indexOf("}}", i);
                return close < 0 ? notEnded(name) : close + 2;
            }
        }
        return notEnded(name);
    }

    private int notEnded(String name) {
        ended.add(name);
        return -1;
    }

    private Set<String> closedShortcodes() {
        if (closed == null) {
            closed = new HashSet<>();
            for (int i = text.indexOf("{{", mask.from); i >= 0; i = text.indexOf("{{", i + 2)) {
                closed.add(closedShortcode(i));
            }
        }
        return closed;
    }

    /** The name in {@code {{< /name >}}}, empty where it is no end. */
    private String closedShortcode(int i) {
        int slash = mask.skipBlanksAnd(' ', Math.min(i + 3, text.length()), text.length());
        if (slash >= text.length() || text.charAt(slash) != '/') {
            return "";
        }
        int nameStart = mask.skipBlanksAnd(' ', slash + 1, text.length());
        return text.substring(nameStart, mask.nameEnd(nameStart, text.length()));
    }
}
