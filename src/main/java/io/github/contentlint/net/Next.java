package io.github.contentlint.net;

import java.time.Duration;

/** What is to be done about an inquiry. */
sealed interface Next {

    /** Nothing more. */
    record Done(Verdict verdict) implements Next {}

    /**
     * Another request.
     *
     * @param delay before it; zero to ask as soon as the host's turn comes
     * @param otherwise what holds if there is no time to wait
     */
    record Ask(Request request, Duration delay, Verdict otherwise) implements Next {}
}
