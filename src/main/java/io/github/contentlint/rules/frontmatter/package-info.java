/** Rules about the data at the head of a post, alone and against the body and the other posts. */
package io.github.contentlint.rules.frontmatter;
