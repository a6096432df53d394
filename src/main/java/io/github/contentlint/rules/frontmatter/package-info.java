/** What is wrong with the data at the head of a post. */
package io.github.contentlint.rules.frontmatter;
