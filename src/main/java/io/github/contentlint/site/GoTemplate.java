package io.github.contentlint.site;

import io.github.contentlint.post.TemplateTag.Argument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A shortcode's template, read from its beginning with the arguments of one call: which branches run, and what is printed, as
 * far as arguments are only tested and handed on (Hugo 0.111.3).
 */
final class GoTemplate {

    private static final Pattern ACTION =
            Pattern.compile("\\{\\{-?+\\s*+([^{}\"`]*+(?:(?:\"[^\"]*+\"|`[^`]*+`)[^{}\"`]*+){0,99})\\}\\}");
    private static final Pattern GET = Pattern.compile("\\.Get\\s++(?:\"([^\"]++)\"|(\\d{1,3}))|\\.Params\\.(\\w++)");
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\$\\w++)\\s*+:?=(.*+)", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("(if|with|range|block|define)\\b(.*+)", Pattern.DOTALL);
    private static final Pattern ISSET = Pattern.compile("isset\\s++\\.Params\\s++(?:\"([^\"]++)\"|(\\d{1,3}))");
    private static final Pattern CALL = Pattern.compile("(\\w++)\\s++(?:\\(([^()]*+)\\)|([.$][^()]*+))");

    /** Functions that put the site's path before an address without a slash at its head. */
    private static final Set<String> ROOTED = Set.of("relURL", "absURL");

    private static final Set<String> PLAIN = Set.of("safeURL", "safeHTML", "safeHTMLAttr");

    private final List<Argument> arguments;
    private final String base;
    private final Branches branches = new Branches();
    /** What the dot is in each open branch, where that is known. */
    private final Deque<Optional<String>> dots = new ArrayDeque<>();

    private final Map<String, Optional<String>> variables = new HashMap<>();
    private final Matcher action;
    private boolean more;

    /**
     * @param base the path of the site, {@code /blog}, or empty
     */
    GoTemplate(String source, List<Argument> arguments, String base) {
        this.arguments = arguments;
        this.base = base;
        this.action = ACTION.matcher(source);
        this.more = action.find();
    }

    /** Reads on up to an offset. */
    void advanceTo(int offset) {
        while (more && action.start() < offset) {
            apply(trim(action.group(1)));
            more = action.find();
        }
    }

    private static String trim(String inside) {
        String text = inside.strip();
        return text.endsWith("-") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private void apply(String text) {
        Matcher opening = OPENING.matcher(text);
        Matcher assignment = ASSIGNMENT.matcher(text);
        if (opening.matches()) {
            open(opening.group(1), opening.group(2).strip());
        } else if (text.equals("end")) {
            branches.close();
            dots.poll();
        } else if (text.startsWith("else")) {
            String condition = text.substring("else".length()).strip();
            branches.turn(condition.isEmpty() ? Optional.of(true) : Optional.empty());
            dots.poll();
            dots.push(Optional.empty());
        } else if (assignment.matches()) {
            variables.put(
                    assignment.group(1),
                    branches.isSure() ? value(assignment.group(2).strip()) : Optional.empty());
        }
    }

    private void open(String keyword, String condition) {
        boolean tests = keyword.equals("if") || keyword.equals("with");
        branches.open(tests ? holds(condition) : Optional.empty());
        dots.push(keyword.equals("with") ? value(condition) : Optional.empty());
    }

    private Optional<Boolean> holds(String condition) {
        Matcher isset = ISSET.matcher(condition);
        if (isset.matches()) {
            return Optional.of(argument(isset.group(1), isset.group(2)).isPresent());
        }
        return condition.equals(".IsNamedParams")
                ? Optional.of(arguments.stream().anyMatch(a -> !a.name().isEmpty()))
                : value(condition).map(value -> !value.isEmpty());
    }

    boolean isSure() {
        return branches.isSure();
    }

    boolean isNever() {
        return branches.isNever();
    }

    /** The text with its actions replaced by what they print here; empty where some of it cannot be known. */
    Optional<String> fill(String text) {
        Matcher inner = ACTION.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (inner.find()) {
            Optional<String> value = value(trim(inner.group(1)));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            inner.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(inner.appendTail(filled).toString());
    }

    /** What an expression gives: empty text for an argument that the call lacks. */
    private Optional<String> value(String expression) {
        String[] parts = expression.split("\\|");
        Matcher call = CALL.matcher(parts[0].strip());
        boolean prefixed = call.matches() && (ROOTED.contains(call.group(1)) || PLAIN.contains(call.group(1)));
        Optional<String> value = prefixed
                ? operand(Optional.ofNullable(call.group(2))
                                .orElse(call.group(3))
                                .strip())
                        .flatMap(v -> function(v, call.group(1)))
                : operand(parts[0].strip());
        for (int i = 1; i < parts.length; i++) {
            String function = parts[i].strip();
            value = value.flatMap(v -> function(v, function));
        }
        return value;
    }

    private Optional<String> operand(String text) {
        Matcher get = GET.matcher(text);
        if (get.matches()) {
            String name = Optional.ofNullable(get.group(1)).orElse(get.group(3));
            return Optional.of(argument(name, get.group(2)).map(Argument::text).orElse(""));
        }
        if (text.equals(".")) {
            return Optional.ofNullable(dots.peek()).flatMap(dot -> dot);
        }
        return variables.getOrDefault(text, Optional.empty());
    }

    /**
     * @param name null where the number counts
     */
    private Optional<Argument> argument(String name, String number) {
        return name != null
                ? arguments.stream().filter(a -> a.name().equals(name)).findFirst()
                : arguments.stream()
                        .filter(a -> a.name().isEmpty())
                        .skip(Integer.parseInt(number))
                        .findFirst();
    }

    private Optional<String> function(String value, String name) {
        if (ROOTED.contains(name)) {
            boolean whole = value.isEmpty() || value.startsWith("/") || value.contains("://");
            return Optional.of(whole ? value : base + "/" + value);
        }
        return PLAIN.contains(name) ? Optional.of(value) : Optional.empty();
    }
}
