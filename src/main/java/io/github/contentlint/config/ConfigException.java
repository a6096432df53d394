package io.github.contentlint.config;

import java.util.List;

/** The configuration is wrong; says everything that is. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param problems each with its place, never empty
     */
    public ConfigException(List<String> problems) {
        super(
                problems.size() == 1
                        ? "The configuration is wrong: " + problems.get(0)
                        : "The configuration is wrong in " + problems.size() + " places:\n  "
                                + String.join("\n  ", problems));
    }
}
