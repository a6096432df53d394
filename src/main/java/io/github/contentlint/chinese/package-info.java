/**
 * Chinese as it is written: which of 的, 地 and 得 belongs in a place.
 *
 * <p>Slips are rare, so what matters is how seldom the check is wrong. It asks two linear models, one on the characters
 * around the place and one on the words with their parts of speech, both trained on edited text with the particle itself
 * hidden; segments the text by probability, since a dictionary word that covers the particle need not be one (地产 in
 * 地产业化); and asks each direction for the margin that its base rate needs. The files beside the classes hold counts and
 * weights only; {@code particles.md} says where they come from.
 */
package io.github.contentlint.chinese;
