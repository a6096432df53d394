package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.text.CharSet;
import io.github.contentlint.text.SourceText;
import java.util.Set;

/**
 * Finds the marks of Markdown's extensions that stand at the head or end of a line and that no reader sees: heading
 * attributes, task boxes, definitions, the place of a table of contents. One pass over the lines.
 */
final class LineMarks {

    /** kramdown 2.4, Hugo's goldmark and VitePress take {@code {#id}} after a heading. */
    private static final Set<Engine> HEADING_ATTRIBUTES = Set.of(Engine.KRAMDOWN, Engine.GOLDMARK, Engine.MARKDOWN_IT);

    private static final Set<Engine> DEFINITIONS = Set.of(Engine.KRAMDOWN, Engine.GOLDMARK);

    private static final CharSet MARKS = CharSet.of("#:{-*+0123456789");

    private final SourceText source;
    private final String text;
    private final Engine engine;
    private final Mask mask;

    LineMarks(SourceText source, Engine engine, Mask mask) {
        this.source = source;
        this.text = source.text();
        this.engine = engine;
        this.mask = mask;
    }

    void find(int from) {
        int previous = from;
        for (int number = source.line(from); number <= source.lineCount(); number++) {
            int next = number < source.lineCount() ? source.lineStart(number + 1) : text.length();
            int first = skip(Math.max(from, source.lineStart(number)), next);
            if (first < next) {
                if (MARKS.has(text.charAt(first))) {
                    line(previous, first, source.lineSpan(number).end());
                }
                previous = first;
            }
        }
    }

    /**
     * @param previous where the last line with anything on it starts, the same offset or less
     */
    private void line(int previous, int first, int end) {
        switch (text.charAt(first)) {
            case '#' -> heading(first, end);
            case ':' -> definition(previous, first, end);
            case '{' -> tableOfContents(previous, first, end);
            case '-', '*', '+' -> taskBox(first + 1, end);
            default -> {
                int digits = digits(first, end);
                if (digits < end && ".)".indexOf(text.charAt(digits)) >= 0) {
                    taskBox(digits + 1, end);
                }
            }
        }
    }

    private void heading(int first, int end) {
        int last = trimmed(first, end);
        if (text.charAt(last - 1) != '}' || !HEADING_ATTRIBUTES.contains(engine)) {
            return;
        }
        int brace = text.lastIndexOf('{', last);
        boolean attributes = brace > first && ".#".indexOf(text.charAt(brace + 1)) >= 0;
        if (attributes && !mask.inCode(brace)) {
            mask.silent(brace, last);
        }
    }

    private void definition(int previous, int first, int end) {
        boolean said = first + 2 < end && text.charAt(first + 1) == ' ' && trimmed(first, end) > first + 2;
        if (said && previous < first && DEFINITIONS.contains(engine) && !mask.inCode(first)) {
            mask.item(first);
        }
    }

    /** {@code * TOC} before {@code {:toc}} gives way to the table. */
    private void tableOfContents(int previous, int first, int end) {
        if (engine == Engine.KRAMDOWN
                && text.startsWith("{:toc", first)
                && previous < first
                && "-*+1".indexOf(text.charAt(previous)) >= 0
                && !mask.inCode(first)) {
            mask.blank(previous, source.lineSpan(source.line(previous)).end());
        }
    }

    private void taskBox(int afterMarker, int end) {
        int box = afterMarker;
        while (box < end && text.charAt(box) == ' ') {
            box++;
        }
        boolean found = box > afterMarker
                && box + 3 < end
                && text.charAt(box) == '['
                && " xX".indexOf(text.charAt(box + 1)) >= 0
                && text.charAt(box + 2) == ']'
                && text.charAt(box + 3) == ' ';
        if (found && engine != Engine.MARKDOWN_IT && !mask.inCode(box)) {
            mask.silent(box, box + 3);
        }
    }

    private int digits(int first, int end) {
        int i = first;
        while (i < end && i < first + 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** The first char of a line that is no blank and no sign of a quote. */
    private int skip(int line, int end) {
        int i = line;
        while (i < end && (text.charAt(i) <= ' ' || text.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    private int trimmed(int first, int end) {
        int i = end;
        while (i > first + 1 && text.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }
}
