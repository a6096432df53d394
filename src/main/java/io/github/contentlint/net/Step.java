package io.github.contentlint.net;

import java.time.Duration;
import java.util.Optional;

/** What a reply means for the question whether an image is there. */
sealed interface Step {

    /** It answers the question. */
    record Settled(Verdict verdict) implements Step {}

    /** It is to be asked for elsewhere. */
    record Redirected(String location) implements Step {}

    /** Headers alone do not tell. */
    record BodyNeeded() implements Step {}

    /**
     * It may pass.
     *
     * @param verdict where it does not
     * @param delay that the server asks for
     */
    record Passing(Verdict verdict, Optional<Duration> delay) implements Step {}
}
