/**
 * Chinese as it is written: which of 的, 地 and 得 belongs in a place, and which characters stand for others that sound or
 * look like them.
 *
 * <p>Slips are rare, so what matters is how seldom a check is wrong. The particles are asked of two linear models, one on the
 * characters around the place and one on the words with their parts of speech, both trained on edited text with the particle
 * itself hidden; the text is segmented by probability, since a dictionary word that covers the particle need not be one (地产
 * in 地产业化); and each direction asks for the margin that its base rate needs. Other characters have a model for each two
 * that are confused, on the characters around and on what the sentences are about; authors differ widely in how often
 * they confuse them, so margins ask for more than an average blog would need. The files beside the classes hold counts and weights
 * only; {@code particles.md} and {@code confusions.md} say where they come from.
 */
package io.github.contentlint.chinese;
