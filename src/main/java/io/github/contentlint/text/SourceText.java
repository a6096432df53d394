package io.github.contentlint.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The decoded text of one file, with its lines. Immutable. A byte order mark is not part of the text.
 */
public final class SourceText {

    private final Path path;
    private final String text;
    private final DecodingProblem problem;
    private final int[] lineStarts;

    SourceText(Path path, String text, DecodingProblem problem) {
        this.path = path;
        this.text = text;
        this.problem = problem;
        this.lineStarts = lineStarts(text);
    }

    /** A text that is already decoded, as tests and configuration have it. */
    public static SourceText of(Path path, String text) {
        return new SourceText(path, text, null);
    }

    /**
     * Decodes a file's bytes: UTF-8, with or without byte order mark; what is not UTF-8 becomes a {@link DecodingProblem}.
     *
     * @param path where the bytes were read; only kept
     */
    public static SourceText decode(Path path, byte[] bytes) {
        return Decoder.decode(path, bytes);
    }

    public Path path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public Optional<DecodingProblem> problem() {
        return Optional.ofNullable(problem);
    }

    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** 1-based line of an offset between 0 and {@link #length()}. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, offset - lineStarts[line - 1] + 1);
    }

    /**
     * Offset of the first char of a line.
     *
     * @param line 1-based
     */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /**
     * The chars of a line without its line end.
     *
     * @param line 1-based
     */
    public Span lineSpan(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return new Span(start, end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16 + text.length() / 32];
        int count = 1;
        int feed = text.indexOf('\n');
        int ret = text.indexOf('\r');
        while (feed >= 0 || ret >= 0) {
            int next = 1 + (ret < 0 || feed >= 0 && (feed < ret || feed == ret + 1) ? feed : ret);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = next;
            feed = feed >= 0 && feed < next ? text.indexOf('\n', next) : feed;
            ret = ret >= 0 && ret < next ? text.indexOf('\r', next) : ret;
        }
        return Arrays.copyOf(starts, count);
    }
}
