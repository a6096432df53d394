/**
 * Which files are posts. Patterns are Ant's ({@code **} for any folders, {@code *} and {@code ?} within a name), but for
 * one thing: a wildcard does not match a leading dot, as in the glob libraries of the generators, so that
 * {@code .github} and {@code .obsidian} hold no posts.
 */
package io.github.contentlint.source;
