/**
 * The goals: parameters in, one call to {@code run}, exceptions out. The only package that sees Maven.
 *
 * <p>Maven lets a literal in the POM win over {@code -D}, cannot convert {@code warning} to an enum, and drops elements
 * that are no parameter without a word before 3.9. So parameters are strings and lists without default value,
 * {@code -D} is read from the session, and the configuration of the model is searched for what no goal knows.
 */
package io.github.contentlint.maven;
