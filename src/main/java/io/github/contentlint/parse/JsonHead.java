package io.github.contentlint.parse;

import io.github.contentlint.post.FrontMatter.Format;
import io.github.contentlint.post.FrontMatterStyle;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.List;

/** JSON without an opening fence: an object in Hugo, an object or its inside before {@code ;;;} in Hexo. */
final class JsonHead {

    private JsonHead() {}

    static Fences.Found find(SourceText source, int start, FrontMatterStyle style) {
        return switch (style) {
            case HUGO -> object(source, start);
            case HEXO -> beforeSemicolons(source, start);
            case JEKYLL, GRAY_MATTER -> Fences.Found.nothing();
        };
    }

    private static Fences.Found object(SourceText source, int start) {
        String text = source.text();
        int key = start + 1;
        while (key < text.length() && Character.isWhitespace(text.charAt(key))) {
            key++;
        }
        if (key >= text.length() || text.charAt(key) != '"' && text.charAt(key) != '}') {
            return Fences.Found.nothing();
        }
        int end = objectEnd(text, start);
        if (end < 0) {
            Span line = source.lineSpan(source.line(start));
            return new Fences.Found(
                    Format.NONE,
                    Span.at(0),
                    Span.at(0),
                    List.of(new Problem(Problem.Kind.UNCLOSED_FENCE, new Span(start, line.end()))));
        }
        Span content = new Span(start, end);
        int lineEnd = Lines.end(text, end, text.length());
        int bodyStart = text.substring(end, lineEnd).isBlank() ? Lines.next(text, lineEnd, text.length()) : end;
        return new Fences.Found(Format.JSON, new Span(start, bodyStart), content, List.of());
    }

    private static int objectEnd(String text, int start) {
        int depth = 0;
        boolean string = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (string) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    string = false;
                }
            } else if (c == '"') {
                string = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static Fences.Found beforeSemicolons(SourceText source, int start) {
        String text = source.text();
        for (int line = source.line(start) + 1; line <= source.lineCount(); line++) {
            Span span = source.lineSpan(line);
            if (text.startsWith(";;;", span.start())) {
                Span content = new Span(start, span.start());
                int end = Lines.next(text, span.end(), text.length());
                return new Fences.Found(Format.JSON, new Span(start, end), content, List.of());
            }
        }
        return Fences.Found.nothing();
    }
}
