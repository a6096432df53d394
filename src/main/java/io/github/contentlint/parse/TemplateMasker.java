package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.Dialect.Template;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Overwrites what is neither Markdown nor HTML: tags of Liquid, Nunjucks, Hugo, Vue and MDX, kramdown's attribute lists,
 * display formulas, containers. One pass over the text; what is inside code is left alone where the generator leaves it
 * alone.
 */
final class TemplateMasker {

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

    /** Tags whose content is code or data. */
    private static final Set<String> OPAQUE_BLOCKS = Set.of(
            "highlight",
            "codeblock",
            "code",
            "mermaid",
            "math",
            "katex",
            "plantuml",
            "graphviz",
            "chart",
            "echarts",
            "gist",
            "script",
            "style",
            "pre",
            "jsfiddle",
            "diagram",
            "flowchart",
            "sequence",
            "tex",
            "mathjax");

    private static final int LONGEST_FOOTNOTE_MARK = 40;

    private final String text;
    private final int from;
    private final Dialect dialect;
    private final List<TemplateTag> tags = new ArrayList<>();
    private char[] masked;
    private CodeRegions code;
    private Set<String> closedTags;
    private int[] closingBraces;
    /** For a delimiter that was looked for in vain: how far. */
    private final Map<String, Integer> absentUntil = new HashMap<>();

    private TemplateMasker(String text, int from, Dialect dialect) {
        this.text = text;
        this.from = from;
        this.dialect = dialect;
    }

    /**
     * @param from where the body starts
     */
    static MaskedText mask(String text, int from, Dialect dialect) {
        TemplateMasker masker = new TemplateMasker(text, from, dialect);
        masker.braces();
        if (dialect.engine() != Engine.HTML) {
            masker.lines();
            new LineMarks(text, dialect.engine(), masker.new Marks()).find(from);
            masker.formulas();
            masker.footnotes();
        }
        masker.blankSilentLines();
        return masker.masked == null && masker.tags.isEmpty() ? MaskedText.of(text) : masker.result();
    }

    private MaskedText result() {
        char[] chars = masked == null ? text.toCharArray() : masked;
        return new MaskedText(text, masked == null ? text : new String(masked), chars, List.copyOf(tags));
    }

    /** Everything that starts with a brace. */
    private void braces() {
        int i = text.indexOf('{', from);
        while (i >= 0) {
            int end = brace(i);
            i = text.indexOf('{', Math.max(end, i + 1));
        }
    }

    /** Masks the construct that starts at a brace; returns the offset after it, or that of the brace where there is none. */
    private int brace(int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        if (next == '%' && usesTags()) {
            return tag(i);
        }
        if (next == '{') {
            return doubleBrace(i);
        }
        if (next == ':' && dialect.engine() == Engine.KRAMDOWN) {
            return attributeList(i);
        }
        if (dialect.templates().contains(Template.JSX) && !inCode(i)) {
            return expression(i);
        }
        return i;
    }

    private boolean usesTags() {
        return dialect.templates().contains(Template.LIQUID)
                || dialect.templates().contains(Template.NUNJUCKS);
    }

    private int doubleBrace(int i) {
        char kind = i + 2 < text.length() ? text.charAt(i + 2) : 0;
        if (dialect.templates().contains(Template.HUGO_SHORTCODES) && (kind == '<' || kind == '%')) {
            return shortcode(i, kind == '<' ? ">}}" : "%}}");
        }
        boolean everywhere = dialect.templates().contains(Template.LIQUID);
        boolean outsideCode = dialect.templates().contains(Template.NUNJUCKS)
                || dialect.templates().contains(Template.VUE);
        if (!everywhere && !(outsideCode && !inCode(i))) {
            return i + 1;
        }
        int close = closeInParagraph(i + 2, "}}");
        return close < 0 ? i + 1 : output(i, close + 2);
    }

    /** {@code {% name … %}}. */
    private int tag(int i) {
        if (dialect.templates().contains(Template.NUNJUCKS) && inCode(i)) {
            return i;
        }
        int close = closeInParagraph(i + 2, "%}");
        if (close < 0) {
            return i;
        }
        int end = close + 2;
        int nameStart = skipBlanksAnd('-', i + 2, close);
        int nameEnd = nameEnd(nameStart, close);
        String name = text.substring(nameStart, nameEnd);
        TemplateTag tag = new TemplateTag(name, i, end, nameEnd, close);
        if ((name.equals("comment") || OPAQUE_BLOCKS.contains(name))
                && closedTags().contains(name)) {
            int blockEnd = endOfBlock(end, name);
            if (blockEnd > 0) {
                return name.equals("comment") ? blank(i, blockEnd) : output(i, blockEnd);
            }
        }
        if (name.equals("raw") || name.equals("verbatim")) {
            return raw(i, end, name);
        }
        tags.add(tag);
        return isSilent(name) ? silent(i, end) : output(i, end);
    }

    /** What stands between raw and endraw is text, whatever it looks like. */
    private int raw(int i, int end, String name) {
        silent(i, end);
        int blockEnd = closedTags().contains(name) ? endOfBlock(end, name) : -1;
        if (blockEnd < 0) {
            return end;
        }
        silent(text.lastIndexOf("{%", blockEnd - 1), blockEnd);
        return blockEnd;
    }

    private boolean isSilent(String name) {
        return SILENT_TAGS.contains(name)
                || name.startsWith("end")
                || dialect.templates().contains(Template.NUNJUCKS)
                        && closedTags().contains(name);
    }

    /** Names of which there is an end tag somewhere: Hexo's tag plugins with content. */
    private Set<String> closedTags() {
        if (closedTags == null) {
            closedTags = new HashSet<>();
            int i = text.indexOf("{%", from);
            while (i >= 0) {
                int start = skipBlanksAnd('-', i + 2, text.length());
                if (text.startsWith("end", start)) {
                    closedTags.add(text.substring(start + 3, nameEnd(start + 3, text.length())));
                }
                i = text.indexOf("{%", i + 2);
            }
        }
        return closedTags;
    }

    /** The offset after {@code {% endname %}}, -1 where there is none. */
    private int endOfBlock(int start, String name) {
        int i = text.indexOf("{%", start);
        while (i >= 0) {
            int nameStart = skipBlanksAnd('-', i + 2, text.length());
            if (text.startsWith("end" + name, nameStart)) {
                int close = text.indexOf("%}", nameStart);
                return close < 0 ? -1 : close + 2;
            }
            i = text.indexOf("{%", i + 2);
        }
        return -1;
    }

    /** {@code {{< name … >}}} and {@code {{% name … %}}}. */
    private int shortcode(int i, String delimiter) {
        int close = closeInParagraph(i + 3, delimiter);
        if (close < 0) {
            return i + 1;
        }
        int end = close + 3;
        int nameStart = skipBlanksAnd(' ', i + 3, close);
        if (text.startsWith("/*", nameStart)) {
            return output(i, end);
        }
        boolean closing = nameStart < close && text.charAt(nameStart) == '/';
        if (closing) {
            return silent(i, end);
        }
        int nameEnd = nameEnd(nameStart, close);
        String name = text.substring(nameStart, nameEnd);
        boolean paired = text.charAt(close - 1) != '/' && closedShortcodes().contains(name);
        if (paired && OPAQUE_BLOCKS.contains(name)) {
            int blockEnd = endOfShortcode(end, name);
            if (blockEnd > 0) {
                return output(i, blockEnd);
            }
        }
        tags.add(new TemplateTag(name, i, end, nameEnd, close));
        return paired ? silent(i, end) : output(i, end);
    }

    /** The offset after {@code {{< /name >}}}, -1 where there is none. */
    private int endOfShortcode(int start, String name) {
        for (int i = text.indexOf("{{", start); i >= 0; i = text.indexOf("{{", i + 2)) {
            if (closedShortcode(i).equals(name)) {
                int close = text.indexOf("}}", i);
                return close < 0 ? -1 : close + 2;
            }
        }
        return -1;
    }

    private Set<String> closedShortcodes() {
        if (closedTags == null) {
            closedTags = new HashSet<>();
            for (int i = text.indexOf("{{", from); i >= 0; i = text.indexOf("{{", i + 2)) {
                closedTags.add(closedShortcode(i));
            }
        }
        return closedTags;
    }

    /** The name in {@code {{< /name >}}}, empty where it is no end. */
    private String closedShortcode(int i) {
        int slash = skipBlanksAnd(' ', Math.min(i + 3, text.length()), text.length());
        if (slash >= text.length() || text.charAt(slash) != '/') {
            return "";
        }
        int nameStart = skipBlanksAnd(' ', slash + 1, text.length());
        return text.substring(nameStart, nameEnd(nameStart, text.length()));
    }

    /** kramdown's {@code {: .class}}, {@code {:toc}}, {@code {::options /}}, {@code {::comment}…{:/comment}}. */
    private int attributeList(int i) {
        int close = closeInParagraph(i + 2, "}");
        if (close < 0 || inCode(i)) {
            return i;
        }
        if (text.startsWith("{::comment}", i)) {
            int end = text.indexOf("{:/", close);
            int endClose = end < 0 ? -1 : text.indexOf('}', end);
            if (endClose > 0) {
                return blank(i, endClose + 1);
            }
        }
        return silent(i, close + 1);
    }

    /** MDX: <code>{expression}</code>, braces balanced. */
    private int expression(int i) {
        if (closingBraces == null) {
            closingBraces = matchBraces();
        }
        int close = closingBraces[i];
        if (close == 0) {
            return i;
        }
        return text.startsWith("{/*", i) ? blank(i, close + 1) : output(i, close + 1);
    }

    private int[] matchBraces() {
        int[] closing = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && !inCode(i)) {
                open.push(i);
            } else if (c == '}' && !open.isEmpty() && !inCode(i)) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    /** Lines that are no Markdown: containers and imports of snippets or modules. */
    private void lines() {
        if (dialect.engine() == Engine.MARKDOWN_IT) {
            eachLineStartingWith(":::", this::blank);
            eachLineStartingWith("<<<", this::output);
            eachLineStartingWith("@[", this::output);
        }
        if (dialect.templates().contains(Template.JSX)) {
            eachLineStartingWith("import ", (start, end) -> blank(start, paragraphEnd(start)));
            eachLineStartingWith("export ", (start, end) -> blank(start, paragraphEnd(start)));
        }
    }

    private interface LineMask {
        int mask(int start, int end);
    }

    private void eachLineStartingWith(String prefix, LineMask mask) {
        int i = text.indexOf(prefix, from);
        while (i >= 0) {
            int lineEnd = lineEnd(i);
            if (startsLine(i) && !inCode(i)) {
                mask.mask(i, lineEnd);
            }
            i = text.indexOf(prefix, lineEnd);
        }
    }

    /** {@code $$ … $$}, each pair within one paragraph. */
    private void formulas() {
        int i = text.indexOf("$$", from);
        while (i >= 0) {
            int close = closeInParagraph(i + 2, "$$");
            if (close > i + 2 && !inCode(i) && !inCode(close)) {
                output(i, close + 2);
                i = text.indexOf("$$", close + 2);
            } else {
                i = text.indexOf("$$", i + 2);
            }
        }
    }

    /** {@code [^1]} in the text, {@code [^1]:} before a note. */
    private void footnotes() {
        int i = text.indexOf("[^", from);
        while (i >= 0) {
            int end = footnoteEnd(i);
            if (end > 0 && !inCode(i)) {
                silent(i, end);
            }
            i = text.indexOf("[^", i + 2);
        }
    }

    private int footnoteEnd(int at) {
        int limit = Math.min(text.length(), at + LONGEST_FOOTNOTE_MARK);
        for (int i = at + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                boolean note = i + 1 < text.length() && text.charAt(i + 1) == ':';
                return i > at + 2 ? i + (note ? 2 : 1) : -1;
            }
            if (c <= ' ' || c == '[') {
                return -1;
            }
        }
        return -1;
    }

    private final class Marks implements LineMarks.Sink {

        @Override
        public boolean inCode(int offset) {
            return TemplateMasker.this.inCode(offset);
        }

        @Override
        public void silent(int start, int end) {
            TemplateMasker.this.silent(start, end);
        }

        @Override
        public void blank(int start, int end) {
            TemplateMasker.this.blank(start, end);
        }

        @Override
        public void item(int offset) {
            fill(offset, offset + 1, '-', false);
        }
    }

    private boolean inCode(int offset) {
        if (code == null) {
            code = CodeRegions.of(text, from);
        }
        return code.contains(offset);
    }

    /** Where a delimiter stands before the next blank line, -1 if it does not. */
    private int closeInParagraph(int start, String delimiter) {
        if (start < absentUntil.getOrDefault(delimiter, 0)) {
            return -1;
        }
        char first = delimiter.charAt(0);
        boolean lineIsBlank = false;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == first && text.startsWith(delimiter, i)) {
                return i;
            }
            if (c == '\n') {
                if (lineIsBlank) {
                    break;
                }
                lineIsBlank = true;
            } else if (c > ' ') {
                lineIsBlank = false;
            }
        }
        absentUntil.put(delimiter, i);
        return -1;
    }

    private int paragraphEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int end = lineEnd(i);
            int next = Math.min(text.length(), end + 1);
            if (text.substring(i, end).isBlank()) {
                return i;
            }
            i = next;
            if (end == text.length()) {
                break;
            }
        }
        return text.length();
    }

    private boolean startsLine(int i) {
        int j = i - 1;
        while (j >= from && (text.charAt(j) == ' ' || text.charAt(j) == '\t')) {
            j--;
        }
        return j < from || text.charAt(j) == '\n' || text.charAt(j) == '\r';
    }

    private int lineEnd(int i) {
        int j = i;
        while (j < text.length() && text.charAt(j) != '\n' && text.charAt(j) != '\r') {
            j++;
        }
        return j;
    }

    private int skipBlanksAnd(char also, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) <= ' ' || text.charAt(i) == also)) {
            i++;
        }
        return i;
    }

    private int nameEnd(int start, int end) {
        int i = start;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "_-./".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Overwrites everything, line ends too, so that the construct is one word. */
    private int output(int start, int end) {
        return fill(start, end, MaskedText.OUTPUT, false);
    }

    private int silent(int start, int end) {
        return fill(start, end, MaskedText.SILENT, true);
    }

    private int blank(int start, int end) {
        return fill(start, end, ' ', true);
    }

    private int fill(int start, int end, char c, boolean keepLineEnds) {
        if (masked == null) {
            masked = text.toCharArray();
        }
        for (int i = start; i < end; i++) {
            if (!keepLineEnds || masked[i] != '\n' && masked[i] != '\r') {
                masked[i] = c;
            }
        }
        return end;
    }

    /** A line with nothing but silent tags is a blank line to Markdown. */
    private void blankSilentLines() {
        if (masked == null) {
            return;
        }
        int line = from;
        while (line < masked.length) {
            int end = line;
            boolean silent = false;
            boolean other = false;
            for (; end < masked.length && masked[end] != '\n'; end++) {
                silent |= masked[end] == MaskedText.SILENT;
                other |= masked[end] != MaskedText.SILENT && masked[end] > ' ';
            }
            if (silent && !other) {
                fill(line, end, ' ', true);
            }
            line = end + 1;
        }
    }
}
