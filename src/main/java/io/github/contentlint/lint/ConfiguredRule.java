package io.github.contentlint.lint;

/**
 * A rule and how it is configured.
 *
 * @param rule the rule
 * @param settings its severities and options
 */
public record ConfiguredRule(Rule rule, RuleSettings settings) {}
