package io.github.contentlint.chinese;

/**
 * One character that should be another of the same or a like sound or shape.
 *
 * @param index of the char in the text
 * @param right what to write
 * @param grade how sure
 * @param start index of the first char to show for it
 * @param end index after the last char to show
 */
public record Confusion(int index, char right, Grade grade, int start, int end) {

    /** How sure it is. */
    public enum Grade {
        MEDIUM,
        LOW
    }
}
