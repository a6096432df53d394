package io.github.contentlint.chinese;

/**
 * One particle that should be another.
 *
 * @param index of the char in the text
 * @param right what to write: 的, 地 or 得
 * @param grade how sure
 * @param reason what stands around, which asks for the other particle
 * @param start index of the word before it
 * @param end index after the word that follows it
 */
public record Slip(int index, char right, Grade grade, Reason reason, int start, int end) {

    /** How sure a slip is. */
    public enum Grade {
        HIGH,
        MEDIUM,
        LOW
    }

    /** What asks for a particle. */
    public enum Reason {
        /** A noun: 的. */
        NOUN,
        /** A verb: 地. */
        VERB,
        /** A complement of the verb or adjective before: 得. */
        COMPLEMENT,
        /** The rest of a word that has the other in it: 的区 for 地区, 变的 for 变得. */
        WORD
    }
}
