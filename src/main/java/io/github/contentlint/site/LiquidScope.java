package io.github.contentlint.site;

import io.github.contentlint.post.TemplateTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables that an include sees: its parameters and what it assigns, as expressions that mean the same in the post.
 * What is not known here stays as it is written.
 */
final class LiquidScope {

    /** Expressions that grow by being assigned to one another. */
    private static final int LONGEST = 2_000;

    private static final Pattern OUTPUT = Pattern.compile("\\{\\{-?+([^{}]*+)\\}\\}");

    /** A quoted string, or a variable after what can stand before one. */
    private static final Pattern OPERAND = Pattern.compile("\"[^\"]*+\"|'[^']*+'|(\\|\\s*+)?+([A-Za-z_][\\w.-]*+)");

    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*+([\\w-]++)\\s*+=(.*+)", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"[^\"]*+\"|'[^']*+'");
    private static final String PARAMETER = "include.";

    private final boolean include;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> assigned = new HashMap<>();

    private LiquidScope(boolean include) {
        this.include = include;
    }

    /** That of a post. */
    static LiquidScope ofPost() {
        return new LiquidScope(false);
    }

    /** That of an include: its parameters are expressions of the scope that calls it. */
    LiquidScope call(List<TemplateTag.Argument> arguments) {
        LiquidScope inner = new LiquidScope(true);
        for (TemplateTag.Argument argument : arguments) {
            if (!argument.name().isEmpty()) {
                String value = argument.quoted() ? quoted(argument.text()) : expression(argument.text());
                inner.parameters.put(argument.name(), value);
            }
        }
        return inner;
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 ? '"' + text + '"' : "'" + text.replace("\\\"", "\"") + "'";
    }

    /** What {@code {% assign %}} does; where it is not sure to be done, the variable is not known from here on. */
    void assign(String arguments, boolean sure) {
        Matcher assignment = ASSIGNMENT.matcher(arguments);
        if (assignment.matches()) {
            String value = sure ? expression(assignment.group(2).strip()) : "";
            assigned.put(assignment.group(1), value.length() > LONGEST ? "" : value);
        }
    }

    /** The text with its variables replaced by what they stand for. */
    String fill(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return OUTPUT.matcher(text)
                .replaceAll(output ->
                        Matcher.quoteReplacement("{{ " + expression(JekyllLiquid.trim(output.group(1))) + " }}"));
    }

    private String expression(String written) {
        Matcher operand = OPERAND.matcher(written);
        StringBuilder filled = new StringBuilder();
        while (operand.find()) {
            boolean variable = operand.group(2) != null && operand.group(1) == null;
            Optional<String> value = variable ? value(operand.group(2)) : Optional.empty();
            boolean fits =
                    operand.start() == 0 || value.filter(LiquidScope::isString).isPresent();
            String replacement = value.filter(v -> fits).orElse(operand.group());
            operand.appendReplacement(filled, Matcher.quoteReplacement(replacement));
        }
        return operand.appendTail(filled).toString();
    }

    private static boolean isString(String expression) {
        return STRING.matcher(expression).matches();
    }

    private Optional<String> value(String variable) {
        if (include && variable.startsWith(PARAMETER)) {
            return Optional.of(parameters.getOrDefault(variable.substring(PARAMETER.length()), "\"\""));
        }
        return Optional.ofNullable(assigned.get(variable)).filter(value -> !value.isEmpty());
    }

    /** Whether the condition of an {@code if} holds, where that is known. */
    Optional<Boolean> holds(String condition) {
        String variable = condition.strip();
        if (!include || !variable.matches("include\\.[\\w-]++")) {
            return Optional.empty();
        }
        String value = parameters.get(variable.substring(PARAMETER.length()));
        if (value == null) {
            return Optional.of(false);
        }
        return isString(value) ? Optional.of(true) : Optional.empty();
    }
}
