package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.post.FrontMatter;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How broken front matter is mended. */
final class SyntaxFixes {

    private SyntaxFixes() {}

    static Optional<Fix> of(Problem problem, Post post) {
        Span span = problem.span();
        String text = post.source().slice(span);
        return switch (problem.kind()) {
            case TAB -> tabs(post, span);
            case FULL_WIDTH_COLON, MISSING_SPACE -> Optional.of(Fix.safe(span, colon(post.source(), span)));
            case SPACE_IN_KEY -> Optional.of(Fix.safe(span, problem.details().getOrDefault("key", text)));
            case SPACE_AFTER_FENCE, BYTE_ORDER_MARK -> Optional.of(Fix.safe(span, ""));
            case FULL_WIDTH_COMMA -> each(post.source(), span, SyntaxFixes::comma);
            case FULL_WIDTH_QUOTE -> each(post.source(), span, SyntaxFixes::quote);
            case UNQUOTED_COLON, UNQUOTED_BRACKET, VALUE_IS_COMMENT -> Optional.of(Fix.unsafe(span, quoted(text)));
            case UNCLOSED_FENCE -> closingFence(post);
            case LONG_FENCE -> Optional.of(Fix.unsafe(span, text.substring(0, Math.min(3, text.length()))));
            case TEXT_BEFORE_FENCE -> blankBefore(post);
            case MISSING_OPENING_FENCE -> Optional.of(Fix.unsafe(span, "---" + lineEnd(post.source())));
            default -> Optional.empty();
        };
    }

    private static String colon(SourceText source, Span span) {
        boolean ends =
                span.end() >= source.length() || " \t\r\n".indexOf(source.text().charAt(span.end())) >= 0;
        return ends ? ":" : ": ";
    }

    /** Two spaces for each tab, where the lines of the key are indented by tabs alone. */
    private static Optional<Fix> tabs(Post post, Span first) {
        SourceText source = post.source();
        List<Edit> edits = new ArrayList<>();
        int end = post.frontMatter().content().end();
        for (int line = source.line(first.start()); line <= source.lineCount(); line++) {
            Span span = source.lineSpan(line);
            int tabs = count(source, span, '\t');
            boolean hangs = tabs > 0 || count(source, span, ' ') > 0;
            if (span.start() >= end || !hangs) {
                break;
            }
            int next = span.start() + tabs;
            if (tabs == 0 || next < span.end() && source.text().charAt(next) == ' ') {
                return Optional.empty();
            }
            edits.add(new Edit(new Span(span.start(), next), "  ".repeat(tabs)));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(Fix.Safety.SAFE, edits));
    }

    private static int count(SourceText source, Span line, char c) {
        int at = line.start();
        while (at < line.end() && source.text().charAt(at) == c) {
            at++;
        }
        return at - line.start();
    }

    /** What a char becomes; the same char where it stays. */
    private interface Replacement {
        char of(char c);
    }

    private static Optional<Fix> each(SourceText source, Span span, Replacement replacement) {
        List<Edit> edits = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.text().charAt(i);
            char other = replacement.of(c);
            if (other != c) {
                boolean space =
                        other == ',' && i + 1 < source.length() && source.text().charAt(i + 1) != ' ';
                edits.add(new Edit(new Span(i, i + 1), other + (space ? " " : "")));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(Fix.Safety.UNSAFE, edits));
    }

    private static char comma(char c) {
        return c == '，' ? ',' : c;
    }

    private static char quote(char c) {
        return switch (c) {
            case '“', '”', '„', '＂' -> '"';
            case '‘', '’', '＇' -> '\'';
            default -> c;
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Optional<Fix> closingFence(Post post) {
        FrontMatter frontMatter = post.frontMatter();
        if (!frontMatter.isPresent()) {
            return Optional.empty();
        }
        SourceText source = post.source();
        int end = frontMatter.content().end();
        boolean lineEnds = end > 0 && "\r\n".indexOf(source.text().charAt(end - 1)) >= 0;
        String fence = frontMatter.format() == FrontMatter.Format.TOML ? "+++" : "---";
        String newLine = lineEnd(source);
        return Optional.of(Fix.unsafe(Span.at(end), (lineEnds ? "" : newLine) + fence + newLine));
    }

    private static Optional<Fix> blankBefore(Post post) {
        Span before = new Span(0, post.frontMatter().span().start());
        boolean blank = post.source().slice(before).isBlank();
        return blank ? Optional.of(Fix.unsafe(before, "")) : Optional.empty();
    }

    private static String lineEnd(SourceText source) {
        int end = source.lineSpan(1).end();
        return source.text().startsWith("\r\n", end) ? "\r\n" : "\n";
    }
}
