package io.github.contentlint.lint;

/**
 * Something that can be wrong with a post. Rules are immutable and safe for many threads; they walk no files, log
 * nothing and know no severity but the defaults of their grades.
 */
public sealed interface Rule permits PostRule, SiteRule {

    RuleInfo info();
}
