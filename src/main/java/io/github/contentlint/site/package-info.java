/** What each generator makes of a post: which files are posts, how they are read, and where a reference leads. */
package io.github.contentlint.site;
