/**
 * Rules and what becomes of what they say. A rule gives a {@link io.github.contentlint.lint.Report}; the linter makes a
 * {@link io.github.contentlint.lint.Finding} of it, which holds all that is needed once the post is dropped.
 *
 * <p>{@code Rule} is sealed into {@code PostRule} and {@code SiteRule}: a rule is one or the other, never both. Findings
 * that depend on the whole site are reported as candidates, spooled in place, and kept or dropped after the last post, so
 * that house style needs no second pass and no memory.
 *
 * <p>Uses {@code net}, which knows nothing of rules: contexts are what rules reach other servers through, and hand on what
 * {@code net} answers as it is, so that no second set of types has to say the same.
 */
package io.github.contentlint.lint;
