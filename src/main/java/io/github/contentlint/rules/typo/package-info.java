/**
 * Rules about wrong characters, words and names in the text a reader reads. The lists they use are resources of this
 * package; each says at its head what its columns mean.
 */
package io.github.contentlint.rules.typo;
