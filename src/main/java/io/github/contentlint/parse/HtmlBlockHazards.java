package io.github.contentlint.parse;

import io.github.contentlint.post.Problem;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * Sees where a blank line cuts a block of raw HTML, for CommonMark engines; and where it would, for kramdown.
 *
 * <p>By CommonMark 0.31 a block that a tag such as {@code <div>} starts ends at the first blank line; what follows at four
 * columns or more is code.
 */
final class HtmlBlockHazards {

    private static final int CODE_INDENT = 4;
    private static final HtmlName PRE = HtmlName.of("pre");

    private final SourceText source;
    private final String text;
    private final BodyBuilder body;
    private int htmlEnd = -1;

    HtmlBlockHazards(SourceText source, String text, BodyBuilder body) {
        this.source = source;
        this.text = text;
        this.body = body;
    }

    /** A block of raw HTML ended here. */
    void htmlBlock(Span span) {
        htmlEnd = body.tree().depth() > 0 ? span.end() : -1;
    }

    /** Indented code: was it the rest of the HTML? */
    void code(Node node, Span span) {
        if (follows(node) && startsWithTag(span.start(), span.end())) {
            report(span.start(), source.line(span.end()) - source.line(span.start()) + 1, true);
        }
        htmlEnd = -1;
    }

    /** Markdown after HTML: a cut {@code <pre>} goes on as Markdown. */
    void markdown(Node node, Span span) {
        if (follows(node) && body.tree().isOpen(PRE)) {
            report(span.start(), source.line(span.end()) - source.line(span.start()) + 1, false);
        }
        htmlEnd = -1;
    }

    /** Raw HTML that kramdown keeps whole: the first place where a CommonMark engine would cut it. */
    void kramdownRegion(int start, int end) {
        int first = source.line(start);
        int last = source.line(Math.max(start, end - 1));
        for (int line = first + 1; line < last; line++) {
            if (isBlank(source.lineSpan(line)) && !isBlank(source.lineSpan(line + 1))) {
                Span next = source.lineSpan(line + 1);
                if (indent(next) >= CODE_INDENT && startsWithTag(next.start(), next.end())) {
                    int lines = codeLines(line + 1, last);
                    body.problem(
                            Problem.Kind.CUT_HTML_BLOCK,
                            source.lineSpan(line),
                            Map.of("lines", String.valueOf(lines), "code", "true", "elsewhere", "true"));
                }
                return;
            }
        }
    }

    private int codeLines(int from, int last) {
        int line = from;
        while (line <= last && (isBlank(source.lineSpan(line)) || indent(source.lineSpan(line)) >= CODE_INDENT)) {
            line++;
        }
        while (line > from && isBlank(source.lineSpan(line - 1))) {
            line--;
        }
        return line - from;
    }

    private boolean follows(Node node) {
        return htmlEnd >= 0 && node.getPrevious() != null && body.tree().depth() > 0;
    }

    private void report(int start, int lines, boolean code) {
        int line = Math.max(1, source.line(start) - 1);
        body.problem(
                Problem.Kind.CUT_HTML_BLOCK,
                source.lineSpan(line),
                Map.of("lines", String.valueOf(lines), "code", String.valueOf(code)));
    }

    private boolean startsWithTag(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i + 1 < end
                && text.charAt(i) == '<'
                && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/' || text.charAt(i + 1) == '!');
    }

    private boolean isBlank(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private int indent(Span line) {
        int columns = 0;
        for (int i = line.start(); i < line.end() && columns < CODE_INDENT; i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                return CODE_INDENT;
            }
            if (c != ' ') {
                return columns;
            }
            columns++;
        }
        return columns;
    }
}
