package io.github.contentlint.parse;

import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML to values. A text that the library refuses is read again key by key. */
final class YamlParser {

    private final SourceText source;
    private final Span within;

    YamlParser(SourceText source, Span within) {
        this.source = source;
        this.within = within;
    }

    Parsed parse() {
        List<Problem> problems = new ArrayList<>();
        Optional<Value> plain = PlainYaml.read(source, within);
        if (plain.isPresent()) {
            YamlChecks.check(source, plain.get(), problems);
            return sorted(plain.get(), problems);
        }
        String text = printable(problems);
        try {
            Value root = new YamlReader(source)
                    .read(text, Offsets.of(text, within.start()))
                    .orElseGet(Value::emptyMapping);
            if (root instanceof Value.Scalar scalar) {
                return scalarRoot(scalar, problems);
            }
            YamlChecks.check(source, root, problems);
            return sorted(root, problems);
        } catch (YamlReader.TooComplex e) {
            problems.add(new Problem(Problem.Kind.TOO_COMPLEX, e.span()));
            return sorted(Value.emptyMapping(), problems);
        } catch (YamlReader.UnknownAlias | YamlEngineException e) {
            return recover(problems, Optional.of(syntax(e, within)));
        }
    }

    /** JSON's members without the braces around them, as Hexo has them. */
    Parsed parseMembers() {
        Repaired braced = new Repaired();
        braced.append('{', within.start());
        for (int i = within.start(); i < within.end(); i++) {
            braced.append(source.text().charAt(i), i);
        }
        braced.append('}', within.end());
        braced.finish(within.end());
        List<Problem> problems = new ArrayList<>();
        Value root = Value.emptyMapping();
        try {
            root = new YamlReader(source).read(braced.text(), braced.offsets()).orElse(root);
            YamlChecks.check(source, root, problems);
        } catch (YamlReader.TooComplex e) {
            problems.add(new Problem(Problem.Kind.TOO_COMPLEX, e.span()));
        } catch (YamlReader.UnknownAlias | YamlEngineException e) {
            problems.add(syntax(e, within, source, braced.offsets()));
        }
        return sorted(root, problems);
    }

    /** Not even a mapping: perhaps every key lacks its colon or its space. */
    private Parsed scalarRoot(Value.Scalar scalar, List<Problem> problems) {
        if (scalar.isBlank()) {
            return sorted(Value.emptyMapping(), problems);
        }
        Span firstLine = source.lineSpan(source.line(scalar.span().start()));
        Span span = new Span(scalar.span().start(), Math.max(scalar.span().start(), firstLine.end()));
        return recover(problems, Optional.of(new Problem(Problem.Kind.ROOT_NOT_MAPPING, span)));
    }

    private Parsed recover(List<Problem> problems, Optional<Problem> refusal) {
        YamlRecovery recovery = new YamlRecovery(source, within);
        Value.Mapping root = recovery.mapping();
        boolean explained = recovery.problems().stream().anyMatch(p -> p.kind() != Problem.Kind.SYNTAX);
        boolean located = !recovery.problems().isEmpty()
                && refusal.filter(p -> p.kind() == Problem.Kind.SYNTAX).isPresent();
        if (explained || located) {
            problems.addAll(recovery.problems());
        } else if (problems.isEmpty()) {
            refusal.ifPresent(problems::add);
        }
        boolean conflict = problems.stream().anyMatch(p -> p.kind() == Problem.Kind.CONFLICT_MARKER);
        if (!conflict) {
            YamlChecks.check(source, root, problems);
        }
        return sorted(root, problems);
    }

    /** The library's refusal, at its place within a part of the source. */
    static Problem syntax(RuntimeException e, Span part, SourceText source, Offsets offsets) {
        Span span = part;
        if (e instanceof YamlReader.UnknownAlias alias) {
            span = alias.span();
        } else if (e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            int at = offsets.at(marked.getProblemMark().get().getIndex());
            span = lineRest(source, part, at);
        }
        return new Problem(Problem.Kind.SYNTAX, span, Map.of("reason", reason(e)));
    }

    private Problem syntax(RuntimeException e, Span part) {
        String text = source.slice(within);
        return syntax(e, part, source, Offsets.of(text, within.start()));
    }

    private static String reason(RuntimeException e) {
        String reason = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return reason == null ? "" : reason;
    }

    /** From {@code at} to the end of its line; the line before where nothing is left of it. */
    private static Span lineRest(SourceText source, Span part, int at) {
        int start = Math.max(part.start(), Math.min(at, part.end()));
        String text = source.text();
        while (start > part.start() && (start == part.end() || Character.isWhitespace(text.charAt(start)))) {
            start--;
        }
        int end = Lines.end(text, start, part.end());
        return new Span(start, end);
    }

    /** All YAML readers refuse control characters and lone surrogates; here they cost no more than a problem. */
    private String printable(List<Problem> problems) {
        String text = source.slice(within);
        StringBuilder cleaned = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (isControl(c)) {
                if (cleaned == null) {
                    cleaned = new StringBuilder(text);
                    problems.add(control(within.start() + i, c));
                }
                cleaned.setCharAt(i, '\uFFFD');
            }
        }
        return cleaned == null ? text : cleaned.toString();
    }

    private static Problem control(int offset, char c) {
        Map<String, String> reason = Map.of("reason", String.format("control character U+%04X", (int) c));
        return new Problem(Problem.Kind.SYNTAX, new Span(offset, offset + 1), reason);
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c >= 0x7F && c < 0xA0 && c != 0x85
                || Character.isSurrogate(c)
                || c >= 0xFFFE;
    }

    private static Parsed sorted(Value root, List<Problem> problems) {
        return new Parsed(
                root,
                problems.stream()
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .distinct()
                        .toList());
    }
}
