package io.github.contentlint.chinese;

/**
 * One character that is written for another. Margins are log odds for the right one, at the share
 * that each has in the sample learned from.
 *
 * @param written what stands there
 * @param right what may belong there
 * @param salt parts the features of these two characters from those of others, the same for both directions
 * @param near below this margin of the nearest characters nothing else is asked
 * @param medium from which margin a place is a {@link Confusion.Grade#MEDIUM} one
 * @param low from which margin it is a {@link Confusion.Grade#LOW} one
 */
record ConfusedPair(char written, char right, int salt, float near, float medium, float low) {

    private static final int SALT = 200;

    ConfusedPair(char written, char right, float near, float medium, float low) {
        this(written, right, salt(written, right), near, medium, low);
    }

    static int salt(char one, char other) {
        return CharacterFeatures.hash(SALT, Math.min(one, other), Math.max(one, other));
    }

    /**
     * The margin of the right character.
     *
     * @param sum the weights of features for that of the two that comes later in Unicode: one model serves both directions
     */
    float margin(float sum) {
        return written < right ? sum : -sum;
    }
}
