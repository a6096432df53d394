package io.github.contentlint.parse;

import io.github.contentlint.post.Problem;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A way in which YAML is often broken, and its mending. A mended text that can be read proves the cause. Constants are in
 * the order in which they are tried.
 */
enum Repair {
    TAB(Problem.Kind.TAB) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            boolean tab = false;
            for (int i = start; i < end; i++) {
                char c = in.chars().charAt(i);
                boolean leading = i < line.indent() && c == '\t';
                tab |= leading;
                out.append(leading ? ' ' : c, in.origin(i));
                if (leading) {
                    out.append(' ', in.origin(i));
                }
            }
            if (tab) {
                change(in, start, line.indent(), line, out);
            }
        }
    },
    FULL_WIDTH_COLON(Problem.Kind.FULL_WIDTH_COLON) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            if (line.hasKey() && in.chars().charAt(line.colon()) == KeyLine.FULL_WIDTH_COLON) {
                separate(in, line, start, end, out);
                change(in, line.colon(), line.colon() + 1, line, out);
            } else {
                copy(in, start, end, out);
            }
        }
    },
    MISSING_SPACE(Problem.Kind.MISSING_SPACE) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            if (line.hasKey() && line.hasValue() && !isSeparated(in.chars(), line)) {
                separate(in, line, start, end, out);
                change(in, line.colon(), line.value(), line, out);
            } else {
                copy(in, start, end, out);
            }
        }

        private boolean isSeparated(CharSequence text, KeyLine line) {
            char next = text.charAt(line.colon() + 1);
            boolean url = next == '/' && line.colon() + 2 < text.length() && text.charAt(line.colon() + 2) == '/';
            return next == ' ' || next == '\t' || next == ':' || url || text.charAt(line.colon()) != ':';
        }
    },
    FULL_WIDTH_QUOTE(Problem.Kind.FULL_WIDTH_QUOTE) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            replace(in, line, start, end, out, Repair::straightQuote);
        }
    },
    FULL_WIDTH_COMMA(Problem.Kind.FULL_WIDTH_COMMA) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            char[] quote = {0};
            replace(in, line, start, end, out, c -> {
                if (quote[0] == 0 && (c == '"' || c == '\'')) {
                    quote[0] = c;
                } else if (c == quote[0]) {
                    quote[0] = 0;
                }
                return quote[0] == 0 && c == '，' ? ',' : c;
            });
        }
    },
    UNQUOTED_BRACKET(Problem.Kind.UNQUOTED_BRACKET) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            boolean list = line.hasKey() && YamlChecks.WORD_LISTS.contains(line.keyText(in.chars()));
            neutralize(in, line, start, end, out, !list && line.hasKey() && textAfterBracket(in.chars(), line));
        }
    },
    UNQUOTED_COLON(Problem.Kind.UNQUOTED_COLON) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            boolean plain = line.hasKey()
                    && line.hasValue()
                    && "[{\"'".indexOf(in.chars().charAt(line.value())) < 0;
            boolean colon = false;
            for (int i = line.value() + 1; plain && i < line.end(); i++) {
                colon |= isSeparator(in, line, i);
            }
            neutralize(in, line, start, end, out, colon);
        }
    },
    /** Other chars that mean something to YAML at the start of a value. */
    INDICATOR(Problem.Kind.SYNTAX) {
        @Override
        void line(Repaired in, KeyLine line, int start, int end, Repaired out) {
            boolean indicator = line.hasKey()
                    && line.hasValue()
                    && "@`*&!|>%\"'?-,[]{}".indexOf(in.chars().charAt(line.value())) >= 0;
            neutralize(in, line, start, end, out, indicator);
        }
    };

    /**
     * What is tried, one after the other: a single cause before several, and last what would explain anything.
     */
    static final List<List<Repair>> ATTEMPTS = attempts();

    /** Stands for a char that YAML would understand; the value's text is taken from the source again. */
    private static final char NEUTRAL = 'x';

    private final Problem.Kind kind;

    Repair(Problem.Kind kind) {
        this.kind = kind;
    }

    private static List<List<Repair>> attempts() {
        List<Repair> all = List.of(values());
        List<List<Repair>> attempts = new ArrayList<>();
        for (Repair repair : all.subList(0, INDICATOR.ordinal())) {
            attempts.add(List.of(repair));
        }
        attempts.add(List.of(FULL_WIDTH_QUOTE, FULL_WIDTH_COMMA));
        attempts.add(List.of(INDICATOR));
        for (int count = 2; count <= all.size(); count++) {
            attempts.add(all.subList(0, count));
        }
        return List.copyOf(attempts);
    }

    /** Whether the bracket that starts the value closes before the line ends: {@code [草稿] 标题}. */
    private static boolean textAfterBracket(CharSequence text, KeyLine line) {
        int depth = 0;
        for (int i = line.value(); i < line.end() - 1; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth <= 0) {
                return true;
            }
        }
        return false;
    }

    Problem.Kind kind() {
        return kind;
    }

    /** The text with this slip mended wherever it is; without changes where it is nowhere. */
    Repaired apply(Repaired in, int sourceEnd) {
        Repaired out = new Repaired();
        out.inherit(in);
        CharSequence text = in.chars();
        int start = 0;
        while (start < in.length()) {
            int end = Lines.end(text, start, in.length());
            line(in, KeyLine.of(text, start, end), start, end, out);
            int next = Lines.next(text, end, in.length());
            copy(in, end, next, out);
            start = next;
        }
        out.finish(sourceEnd);
        return out;
    }

    /** Appends the mended line to {@code out}. */
    abstract void line(Repaired in, KeyLine line, int start, int end, Repaired out);

    /** One char for one char. */
    private interface Replacement {
        char of(char c);
    }

    final void change(Repaired in, int from, int to, KeyLine line, Repaired out) {
        int end = to > from ? in.origin(to - 1) + 1 : in.origin(to);
        out.changed(this, new Span(in.origin(from), end), line);
    }

    final void replace(Repaired in, KeyLine line, int start, int end, Repaired out, Replacement replacement) {
        int first = -1;
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = in.chars().charAt(i);
            char other = i < line.value() ? c : replacement.of(c);
            if (other != c) {
                first = first < 0 ? i : first;
                last = i;
            }
            out.append(other, in.origin(i));
        }
        if (first >= 0) {
            change(in, first, last + 1, line, out);
        }
    }

    /** Makes the rest of the line plain: what its first char and its colons mean is taken from them. */
    final void neutralize(Repaired in, KeyLine line, int start, int end, Repaired out, boolean wanted) {
        for (int i = start; i < end; i++) {
            char c = in.chars().charAt(i);
            boolean first = i == line.value() && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
            out.append(wanted && (first || isSeparator(in, line, i)) ? NEUTRAL : c, in.origin(i));
        }
        if (wanted) {
            change(in, line.value(), line.end(), line, out);
        }
    }

    /** Whether the char is a colon within the value that would make a key of what stands before it. */
    static boolean isSeparator(Repaired in, KeyLine line, int at) {
        return at > line.value()
                && at < line.end()
                && in.chars().charAt(at) == ':'
                && (at + 1 == line.end() || KeyLine.isSpace(in.chars().charAt(at + 1)));
    }

    /** {@code key: value}, whatever stands between key and value. */
    static void separate(Repaired in, KeyLine line, int start, int end, Repaired out) {
        copy(in, start, line.colon(), out);
        out.append(':', in.origin(line.colon()));
        if (line.hasValue()) {
            out.append(' ', in.origin(line.value()));
        }
        copy(in, line.value(), end, out);
    }

    static void copy(Repaired in, int from, int to, Repaired out) {
        for (int i = from; i < to; i++) {
            out.append(in.chars().charAt(i), in.origin(i));
        }
    }

    private static char straightQuote(char c) {
        return switch (c) {
            case '“', '”', '„', '＂' -> '"';
            case '‘', '’', '＇' -> '\'';
            default -> c;
        };
    }
}
