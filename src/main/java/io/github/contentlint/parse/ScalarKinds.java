package io.github.contentlint.parse;

import io.github.contentlint.post.Value.Scalar.Kind;
import java.util.regex.Pattern;

/** The type of a plain scalar: YAML 1.2 core schema, and dates, which all blog generators know. */
final class ScalarKinds {

    private static final int MAX_LENGTH = 64;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]++|0o[0-7]++|0x[0-9a-fA-F]++");
    private static final Pattern FLOAT = Pattern.compile(
            "[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t]++[0-9]{1,2}:[0-9:.]++(?:[ \\t]*+[-+Zz0-9:]++)?)?");

    private ScalarKinds() {}

    static Kind of(String text) {
        if (text.isEmpty()) {
            return Kind.NULL;
        }
        if (text.length() > MAX_LENGTH) {
            return Kind.STRING;
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
            default -> ofNumeric(text);
        };
    }

    private static Kind ofNumeric(String text) {
        char first = text.charAt(0);
        if (first > '9') {
            return Kind.STRING;
        }
        if (INTEGER.matcher(text).matches()) {
            return Kind.INTEGER;
        }
        if (FLOAT.matcher(text).matches()) {
            return Kind.FLOAT;
        }
        return DATE.matcher(text).matches() ? Kind.DATE : Kind.STRING;
    }
}
