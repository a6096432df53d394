package io.github.contentlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a rule without running it.
 *
 * @param id the class name in kebab case, {@code image-missing}; its page is {@code rules/<id>.md}
 * @param grades the main one first; never empty
 * @param options none for most rules
 * @param asksNetwork whether it is off unless asking other servers is switched on
 */
public record RuleInfo(String id, List<Grade> grades, List<Option> options, boolean asksNetwork) {

    public RuleInfo {
        grades = List.copyOf(grades);
        options = List.copyOf(options);
    }

    /** Name of the only grade of a rule with one grade. */
    public static final String DEFAULT_GRADE = "default";

    /** A rule with one grade. */
    public static RuleInfo of(Class<? extends Rule> rule, Severity severity) {
        return of(rule, new Grade(DEFAULT_GRADE, severity));
    }

    public static RuleInfo of(Class<? extends Rule> rule, Grade... grades) {
        return new RuleInfo(idOf(rule), List.of(grades), List.of(), false);
    }

    /** A rule that asks the network. */
    public static RuleInfo ofNetwork(Class<? extends Rule> rule, Grade... grades) {
        return new RuleInfo(idOf(rule), List.of(grades), List.of(), true);
    }

    public RuleInfo with(Option option) {
        List<Option> more = new ArrayList<>(options);
        more.add(option);
        return new RuleInfo(id, grades, more, asksNetwork);
    }

    public Grade grade(String name) {
        for (Grade grade : grades) {
            if (grade.name().equals(name)) {
                return grade;
            }
        }
        throw new IllegalArgumentException(id + " has no grade " + name);
    }

    private static String idOf(Class<?> rule) {
        return rule.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
