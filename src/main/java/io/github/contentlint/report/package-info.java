/**
 * What a run found, told to people and to machines. Pure: findings and {@code LintResult} in, text out; what is written is
 * the same for the same findings. Findings are read from the spool as often as needed and never held, so memory does not
 * grow with their number.
 *
 * <p>What a terminal gets is made harmless first: a post, a file name or a front matter value can hold escape sequences.
 */
package io.github.contentlint.report;
