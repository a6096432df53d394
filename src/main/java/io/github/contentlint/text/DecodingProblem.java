package io.github.contentlint.text;

/**
 * Why the bytes of a file are not the UTF-8 text that every generator expects.
 *
 * @param kind what is wrong
 * @param span the first place that is wrong, in the decoded text; empty at 0 where it is the whole file
 * @param encoding name of the encoding that the bytes look like ({@code GB18030}, {@code UTF-16LE}), or empty
 * @param count how many places are wrong
 */
public record DecodingProblem(Kind kind, Span span, String encoding, int count) {

    /** What is wrong. */
    public enum Kind {
        /** All bytes make sense in another encoding; the text was decoded with it. */
        OTHER_ENCODING,
        /** Some bytes are not UTF-8; each stands as U+FFFD in the text. */
        MALFORMED,
        /** NUL bytes: no text at all. */
        BINARY
    }
}
