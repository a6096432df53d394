/** What a post is, once parsed. Plain immutable data; nothing here reads files or knows a generator. */
package io.github.contentlint.post;
