package io.github.contentlint.run;

/** A run that cannot be finished for a reason outside of the posts and the configuration; the message is for the user. */
public final class RunException extends Exception {

    private static final long serialVersionUID = 1L;

    RunException(String message, Throwable cause) {
        super(message, cause);
    }
}
