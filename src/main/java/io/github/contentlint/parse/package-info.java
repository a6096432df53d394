/** From text to {@link io.github.contentlint.post.Post}. Parsers never throw: what is wrong becomes a problem on the post. */
package io.github.contentlint.parse;
