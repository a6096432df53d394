/**
 * Asking other servers for images: the policy, its limits, and what is remembered of it. Knows neither posts nor rules.
 *
 * <p>What an image is, is told by a {@link io.github.contentlint.net.ContentProbe} that is handed in, since this package
 * uses no other.
 */
package io.github.contentlint.net;
