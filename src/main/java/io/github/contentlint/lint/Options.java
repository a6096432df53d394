package io.github.contentlint.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a rule's options: what is configured, else the defaults. */
public final class Options {

    private final Map<String, Object> values;

    private Options(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    public static Options defaults(RuleInfo info) {
        return of(info, Map.of());
    }

    /**
     * @param configured values by option name, of the type the option says
     */
    public static Options of(RuleInfo info, Map<String, Object> configured) {
        Map<String, Object> values = new HashMap<>();
        for (Option option : info.options()) {
            values.put(option.name(), configured.getOrDefault(option.name(), option.defaultValue()));
        }
        return new Options(values);
    }

    @SuppressWarnings("unchecked") // an option of strings takes nothing else
    public List<String> strings(String name) {
        return (List<String>) value(name);
    }

    public int integer(String name) {
        return (Integer) value(name);
    }

    /** In bytes. */
    public long size(String name) {
        return (Long) value(name);
    }

    public boolean flag(String name) {
        return (Boolean) value(name);
    }

    public String string(String name) {
        return (String) value(name);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such option: " + name);
        }
        return value;
    }
}
