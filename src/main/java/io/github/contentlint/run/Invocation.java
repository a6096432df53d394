package io.github.contentlint.run;

/**
 * How this plugin was called.
 *
 * @param version of the plugin
 * @param explain the command that explains rules, which {@code -Drule} is added to
 */
public record Invocation(String version, String explain, Network network) {}
