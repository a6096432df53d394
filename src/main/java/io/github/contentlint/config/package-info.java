/**
 * How a run is configured: defaults, then {@code .content-lint.yml} from the outermost folder to the site's, then the POM,
 * then {@code -D}; the nearer wins key by key. What a site's profile asks of front matter is a default of the rules that
 * read it. Strict: whatever is not understood is an error that names its place, and all of them are told at once, also in
 * a layer that another one overrides.
 *
 * <p>{@code .content-lint.yml} is read from every folder between the one that names are relative to and the site's, so
 * that a module's own file counts where its site lies in {@code docs/}.
 */
package io.github.contentlint.config;
