package io.github.contentlint.net;

/**
 * What asking for an image came to.
 *
 * @param detail for a message: the status, what came instead of an image; else empty
 */
public record Verdict(Cause cause, String detail) {

    static final Verdict SHOWN = Verdict.of(Cause.SHOWN);

    public static Verdict of(Cause cause) {
        return new Verdict(cause, "");
    }

    public Cause.Standing standing() {
        return cause.standing();
    }

    boolean isShown() {
        return cause == Cause.SHOWN;
    }

    boolean isBroken() {
        return standing() == Cause.Standing.BROKEN;
    }
}
