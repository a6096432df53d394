package io.github.contentlint.net;

/** Tells what the body of an answer holds. */
public interface ContentProbe {

    /** What a body holds. */
    enum Kind {
        IMAGE,
        SVG,
        /** An image whose end is missing. */
        TRUNCATED,
        /** An image that browsers refuse. */
        DAMAGED,
        /** What is surely no image. */
        OTHER,
        UNKNOWN
    }

    /**
     * @param name for a message: {@code PNG}, {@code HTML}; empty where it is not known
     */
    record Content(Kind kind, String name) {}

    /**
     * @param start the first bytes of a body, one at least
     * @param whole whether they are all of it
     */
    Content look(byte[] start, boolean whole);
}
