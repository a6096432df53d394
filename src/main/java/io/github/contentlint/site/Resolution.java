package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;

/** What the published page will find at a reference. */
public sealed interface Resolution {

    /** It is there; {@code file} is where it comes from, empty where that is not a file of the site (data:, a remote URL). */
    record Found(Optional<Path> file) implements Resolution {}

    /**
     * It is not there.
     *
     * @param reason why, the key of a message
     * @param lookedFor the file that would have been shown, relative to the site's folder
     * @param suggestion the reference to write instead, where that is known
     */
    record Broken(Reason reason, String lookedFor, Optional<String> suggestion) implements Resolution {}

    /**
     * It depends on what cannot be known from the sources.
     *
     * @param cause short English words, counted in reports: {@code template}, {@code theme}
     */
    record Unknown(String cause) implements Resolution {}

    /** Another server; {@code url} is absolute. */
    record Remote(String url) implements Resolution {}

    /** Why a reference is broken. */
    enum Reason {
        /** No such file. */
        MISSING,
        /** It exists with other letter case. */
        CASE,
        /** It exists with the same letters in another form of Unicode, composed (NFC) or decomposed (NFD). */
        NORMALIZATION,
        /** It exists beside the post, where the generator publishes nothing. */
        NOT_PUBLISHED,
        /** It exists, but outside what the generator publishes at that URL. */
        OUTSIDE,
        /** The site lies below a path that the reference leaves out. */
        BASE_MISSING,
        /** The path of the site comes twice. */
        BASE_DOUBLED,
        /** The generator drops or escapes the white space or other chars: to be percent-encoded. */
        ENCODING,
        /** The bundler takes no file of this name or type, and the build stops. */
        NOT_BUNDLED,
        /** Backslashes. */
        BACKSLASH,
        /** {@code file:}, {@code C:\}. */
        LOCAL_PATH,
        /** {@code localhost}, {@code 127.0.0.1}. */
        LOCAL_HOST,
        /** Nothing is written where the reference should be. */
        EMPTY,
        /** The syntax makes no image: full-width parentheses, say. */
        NOT_RENDERED
    }
}
