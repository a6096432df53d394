/**
 * Rules about what a post refers to: images, the other files that it needs in order to be shown as its author meant, and
 * the pages and headings that it links to. Links are here since they are told broken for the same reasons, in the same
 * words.
 */
package io.github.contentlint.rules.image;
