package io.github.contentlint.site;

import io.github.contentlint.site.GoTemplate.Command;
import io.github.contentlint.site.GoTemplate.Kind;
import io.github.contentlint.site.GoTemplate.Operand;
import io.github.contentlint.site.GoTemplate.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the expressions in templates of Go. */
final class GoExpressionParser {

    private static final Pattern TOKEN = Pattern.compile("\\s++"
            + "|(?<string>\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|`[^`]*+`)"
            + "|(?<number>-?\\d++(?:\\.\\d++)?)"
            + "|(?<variable>\\$\\w*+)"
            + "|(?<fields>\\.(?:\\w++(?:\\.\\w++)*+)?)"
            + "|(?<name>[A-Za-z_]\\w*+(?:\\.\\w++)*+)"
            + "|(?<sign>[(|)])"
            + "|.");

    private static final int DEEPEST = 50;

    private final Matcher tokens;
    private boolean ended;

    private GoExpressionParser(String source) {
        this.tokens = TOKEN.matcher(source);
        next();
    }

    static Pipeline parse(String source) {
        return new GoExpressionParser(source).pipeline(0);
    }

    private void next() {
        ended = !tokens.find();
    }

    private boolean isSign(String sign) {
        return !ended && sign.equals(tokens.group("sign"));
    }

    private Pipeline pipeline(int depth) {
        List<Command> commands = new ArrayList<>();
        commands.add(command(depth));
        while (isSign("|")) {
            next();
            commands.add(command(depth));
        }
        return new Pipeline(commands);
    }

    private Command command(int depth) {
        List<Operand> operands = new ArrayList<>();
        boolean apart = true;
        while (!ended && !isSign("|") && !isSign(")")) {
            boolean blank = tokens.group().isBlank();
            if (!apart && tokens.group("fields") != null && !operands.isEmpty()) {
                addFields(operands);
            } else if (!blank) {
                operand(depth).ifPresent(operands::add);
            }
            apart = blank;
            next();
        }
        return new Command(operands);
    }

    /** Fields of the operand before: {@code $x.Path}, {@code (f y).Path}. */
    private void addFields(List<Operand> operands) {
        Operand last = operands.remove(operands.size() - 1);
        operands.add(new Operand(last.kind(), last.text(), last.inner(), fields(tokens.group("fields"))));
    }

    private Optional<Operand> operand(int depth) {
        String text = tokens.group();
        if (tokens.group("string") != null) {
            return Optional.of(plain(Kind.STRING, unquote(text)));
        }
        if (tokens.group("number") != null) {
            return Optional.of(plain(Kind.NUMBER, text));
        }
        if (tokens.group("variable") != null) {
            return Optional.of(plain(Kind.VARIABLE, text.substring(1)));
        }
        if (tokens.group("fields") != null) {
            return Optional.of(new Operand(Kind.DOT, "", Optional.empty(), fields(text)));
        }
        if (tokens.group("name") != null) {
            return Optional.of(plain(Kind.NAME, text));
        }
        if (isSign("(") && depth < DEEPEST) {
            next();
            return Optional.of(new Operand(Kind.PAREN, "", Optional.of(pipeline(depth + 1)), List.of()));
        }
        return Optional.empty();
    }

    private static Operand plain(Kind kind, String text) {
        return new Operand(kind, text, Optional.empty(), List.of());
    }

    private static List<String> fields(String dotted) {
        return dotted.length() == 1 ? List.of() : List.of(dotted.substring(1).split("\\."));
    }

    private static String unquote(String quoted) {
        String inside = quoted.substring(1, quoted.length() - 1);
        return quoted.startsWith("`")
                ? inside
                : inside.replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\");
    }
}
