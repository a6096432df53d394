/**
 * From text to {@link io.github.contentlint.post.Post}. Parsers never throw: what is wrong becomes a problem on the post.
 *
 * <p>Two readers stand before a library for speed, and do less than it: {@code LeadingHtml} before the Markdown parser and
 * {@code PlainYaml} before the YAML library. What they do not surely read as the library reads it, they leave to it.
 */
package io.github.contentlint.parse;
