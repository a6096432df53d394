package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter.Format;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the fences of front matter as Jekyll 4.3, Hugo 0.111, hexo-front-matter 4 and gray-matter 4 do. */
final class Fences {

    /** How far below the top front matter is looked for whose opening fence is not on the first line. */
    private static final int MAX_LINES_BEFORE = 10;

    private static final char MARK = '\uFEFF';

    /**
     * @param span from the opening fence to the end of the closing fence's line
     * @param content between the fences
     */
    record Found(Format format, Span span, Span content, List<Problem> problems) {

        static Found nothing() {
            return new Found(Format.NONE, Span.at(0), Span.at(0), List.of());
        }

        Found with(Problem.Kind kind, Span place) {
            return new Found(format, span, content, List.of(new Problem(kind, place)));
        }

        Found behindMarks(int end) {
            List<Problem> all = new ArrayList<>(problems);
            all.add(0, new Problem(Problem.Kind.BYTE_ORDER_MARK, new Span(0, end)));
            return new Found(format, span, content, all);
        }
    }

    private final SourceText source;
    private final String text;
    private final FrontMatterStyle style;
    private final KeyBlock keys;

    Fences(SourceText source, FrontMatterStyle style) {
        this.source = source;
        this.text = source.text();
        this.style = style;
        this.keys = new KeyBlock(source);
    }

    Found find() {
        int marks = endOfMarks();
        Found found = find(marks);
        boolean hidden = style == FrontMatterStyle.HEXO ? marks > 1 : marks > 0 && style != FrontMatterStyle.HUGO;
        return hidden && found.format() != Format.NONE ? found.behindMarks(marks) : found;
    }

    /**
     * Where the byte order marks end that are left of several. Hugo drops all of them, and white space between; Hexo's YAML
     * library drops one more; to the others they are text.
     */
    private int endOfMarks() {
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == MARK) {
                end = i + 1;
            } else if (style != FrontMatterStyle.HUGO || !Character.isWhitespace(c)) {
                break;
            }
        }
        return end;
    }

    private Found find(int marks) {
        int first = firstLineWithText(marks);
        if (first == 0) {
            return Found.nothing();
        }
        Span line = source.lineSpan(first);
        int indent = KeyLine.of(text, Math.max(line.start(), marks), line.end()).indent();
        boolean atTop = style == FrontMatterStyle.HUGO || indent == marks;
        char start = text.charAt(indent);
        if (isFence(new Span(indent, line.end()))) {
            return fenced(first, new Span(indent, line.end()), atTop);
        }
        if (start == '{' && atTop) {
            return JsonHead.find(source, indent, style);
        }
        if (start == '"' && style == FrontMatterStyle.HEXO && atTop) {
            return JsonHead.find(source, indent, style);
        }
        return withoutFenceAtTop(first);
    }

    private int firstLineWithText(int from) {
        for (int line = source.line(from); line <= source.lineCount(); line++) {
            Span span = source.lineSpan(line);
            if (!KeyLine.of(text, Math.max(span.start(), from), span.end()).isBlank()) {
                return line;
            }
        }
        return 0;
    }

    private Found fenced(int openLine, Span open, boolean atTop) {
        char c = text.charAt(open.start());
        int length = runLength(open);
        boolean longFence = length > 3 && style != FrontMatterStyle.HEXO;
        String fence = text.substring(open.start(), open.start() + (longFence ? 3 : length));
        Format format = format(c, open);
        int headEnd = keys.end(openLine + 1, format);
        boolean known = keys.hasKnownKey(openLine + 1, headEnd, format);
        if (atTop && !longFence) {
            return closed(format, openLine, open, fence, headEnd, known);
        }
        if (!known || !isFenceLine(headEnd)) {
            return Found.nothing();
        }
        Found found = found(format, open.start(), openLine + 1, headEnd);
        return longFence
                ? found.with(Problem.Kind.LONG_FENCE, open)
                : found.with(Problem.Kind.TEXT_BEFORE_FENCE, new Span(0, open.end()));
    }

    private Found closed(Format format, int openLine, Span open, String fence, int headEnd, boolean known) {
        if (known && isFenceLine(headEnd) && !closes(source.lineSpan(headEnd), fence, false)) {
            Span line = source.lineSpan(headEnd);
            if (runLength(line) > 3 && text.charAt(line.start()) == fence.charAt(0)) {
                return found(format, open.start(), openLine + 1, headEnd).with(Problem.Kind.LONG_FENCE, line);
            }
        }
        int close = closingLine(openLine + 1, fence);
        boolean swallowsBody =
                known && headEnd < (close == 0 ? Integer.MAX_VALUE : close) && keys.isBody(headEnd, close);
        if (close > 0 && !known && headEnd < close) {
            // Text between two thematic breaks.
            return Found.nothing();
        }
        if (close > 0 && !swallowsBody) {
            Found found = found(format, open.start(), openLine + 1, close);
            Span line = source.lineSpan(close);
            Span after = new Span(open.start() + fence.length(), open.end());
            if (style == FrontMatterStyle.HEXO && !after.isEmpty()) {
                return known ? found.with(Problem.Kind.SPACE_AFTER_FENCE, after) : Found.nothing();
            }
            boolean rest = style != FrontMatterStyle.JEKYLL && runLength(line) > fence.length();
            return rest ? found.with(Problem.Kind.LONG_FENCE, line) : found;
        }
        if (!known) {
            return Found.nothing();
        }
        if (isFenceLine(headEnd)) {
            return found(format, open.start(), openLine + 1, headEnd).with(Problem.Kind.LONG_FENCE, open);
        }
        int contentStart = source.lineSpan(openLine + 1).start();
        int end = headEnd > source.lineCount()
                ? text.length()
                : source.lineSpan(headEnd).start();
        Span content = new Span(contentStart, Math.max(contentStart, end));
        return new Found(
                format,
                new Span(open.start(), content.end()),
                content,
                List.of(new Problem(Problem.Kind.UNCLOSED_FENCE, open)));
    }

    private int closingLine(int from, String fence) {
        for (int line = from; line <= source.lineCount(); line++) {
            if (closes(source.lineSpan(line), fence, true)) {
                return line;
            }
        }
        return 0;
    }

    private boolean closes(Span line, String fence, boolean dots) {
        if (!text.startsWith(fence, line.start())) {
            return dots
                    && style == FrontMatterStyle.JEKYLL
                    && text.startsWith("...", line.start())
                    && isBlank(line.start() + 3, line.end());
        }
        // Only Jekyll wants the rest of the line to be blank.
        return line.length() >= fence.length()
                && (style != FrontMatterStyle.JEKYLL || isBlank(line.start() + fence.length(), line.end()));
    }

    /** Keys without an opening fence, or below a few lines of text. */
    private Found withoutFenceAtTop(int first) {
        int headEnd = keys.end(first, Format.YAML);
        if (isFenceLine(headEnd) && headEnd > first) {
            boolean hexo = style == FrontMatterStyle.HEXO;
            if (hexo ? keys.hasKey(first, headEnd) : keys.hasKnownKeys(first, headEnd, 2)) {
                Span line = source.lineSpan(first);
                int start = hexo ? 0 : line.start();
                Found found = found(Format.YAML, start, first, headEnd);
                return hexo ? found : found.with(Problem.Kind.MISSING_OPENING_FENCE, Span.at(line.start()));
            }
        }
        return belowText(first);
    }

    private Found belowText(int first) {
        int last = Math.min(source.lineCount(), first + MAX_LINES_BEFORE);
        for (int line = first; line <= last; line++) {
            Span span = source.lineSpan(line);
            if (text.startsWith("```", span.start()) || text.startsWith("~~~", span.start())) {
                return Found.nothing();
            }
            if (isFence(span) && runLength(span) == 3 && text.charAt(span.start()) != ';') {
                int headEnd = keys.end(line + 1, format(text.charAt(span.start()), span));
                if (isFenceLine(headEnd) && keys.hasKnownKeys(line + 1, headEnd, 2)) {
                    return found(format(text.charAt(span.start()), span), span.start(), line + 1, headEnd)
                            .with(Problem.Kind.TEXT_BEFORE_FENCE, source.lineSpan(first));
                }
                return Found.nothing();
            }
        }
        return Found.nothing();
    }

    private Found found(Format format, int start, int contentLine, int closeLine) {
        Span close = source.lineSpan(closeLine);
        int contentStart = Math.min(source.lineSpan(contentLine).start(), close.start());
        int end = Lines.next(text, close.end(), text.length());
        return new Found(format, new Span(start, end), new Span(contentStart, close.start()), List.of());
    }

    private boolean isFenceLine(int line) {
        return line <= source.lineCount() && isFence(source.lineSpan(line));
    }

    /** Three or more dashes or pluses, or semicolons in Hexo, and nothing else but the name of a format. */
    private boolean isFence(Span line) {
        int run = runLength(line);
        if (run < 3) {
            return false;
        }
        char c = text.charAt(line.start());
        boolean allowed = c == '-'
                || c == '+' && style != FrontMatterStyle.HEXO && style != FrontMatterStyle.JEKYLL
                || c == ';' && style == FrontMatterStyle.HEXO;
        String rest = text.substring(line.start() + run, Math.min(line.end(), line.start() + run + 16))
                .strip();
        return allowed && (rest.isEmpty() || style == FrontMatterStyle.GRAY_MATTER && isFormatName(rest));
    }

    private static boolean isFormatName(String name) {
        return name.equals("yaml") || name.equals("yml") || name.equals("toml") || name.equals("json");
    }

    private Format format(char fence, Span open) {
        if (fence == '+') {
            return Format.TOML;
        }
        if (fence == ';') {
            return Format.JSON;
        }
        String name = text.substring(open.start(), Math.min(open.end(), open.start() + 16));
        if (name.contains("toml")) {
            return Format.TOML;
        }
        return name.contains("json") ? Format.JSON : Format.YAML;
    }

    private int runLength(Span line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) == text.charAt(line.start())) {
            at++;
        }
        return at - line.start();
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
