package io.github.contentlint.net;

/** What asking for an image came to, and what that is worth. */
public enum Cause {
    /** An image came, or its headers. */
    SHOWN(Standing.SHOWN),

    /** Status 404 or 410. */
    NOT_FOUND(Standing.BROKEN),
    /** There is no such host name. */
    NO_HOST(Standing.BROKEN),
    /** The redirects have no end, or are more than {@link Limits#redirects()}. */
    REDIRECTS(Standing.BROKEN),
    /** A body without a byte. */
    EMPTY(Standing.BROKEN),
    /** Something else than an image, a page that asks to log in most often. */
    NOT_IMAGE(Standing.BROKEN),
    /** An image whose end is missing, though the server sent all it has. */
    TRUNCATED(Standing.BROKEN),
    /** An image that browsers refuse. */
    DAMAGED(Standing.BROKEN),

    /** A status that says no to this request, and perhaps not to a reader's: 401, 403, 451. */
    STATUS(Standing.SUSPECT),
    /** Status 5xx, again and again. */
    SERVER_ERROR(Standing.SUSPECT),
    /** Status 429, again and again or for longer than the run may last. */
    BUSY(Standing.SUSPECT),
    /** 403 or the like with the site's own address as Referer, an image without. */
    HOTLINK(Standing.SUSPECT),
    /** A redirect to what is no http address. */
    REDIRECT_ELSEWHERE(Standing.SUSPECT),
    /** An SVG under a content type that browsers do not take for one. */
    SVG_TYPE(Standing.SUSPECT),
    /** The connection ended before the body did. */
    CUT_OFF(Standing.SUSPECT),
    /** No answer in time. */
    TIMEOUT(Standing.SUSPECT),
    /** Nobody listens at that port. */
    REFUSED(Standing.SUSPECT),
    /** The connection was closed, or what came is not HTTP. */
    DISCONNECTED(Standing.SUSPECT),
    /** No encrypted connection: a certificate that is expired, of another name, or signed by nobody known. */
    TLS(Standing.SUSPECT),
    /** No way to the host. */
    UNREACHABLE(Standing.SUSPECT),
    /** No name server that answers. */
    NO_NAME_SERVER(Standing.SUSPECT),

    /** This machine or a private network, which are asked only where that is allowed. */
    PRIVATE_ADDRESS(Standing.UNDECIDED),
    /** The proxy wants to know who asks. */
    PROXY(Standing.UNDECIDED),
    /** No address that can be asked for. */
    NO_ADDRESS(Standing.UNDECIDED),
    /** The time for the whole run was over. */
    OUT_OF_TIME(Standing.UNDECIDED),
    /** No host at all can be reached. */
    NO_NETWORK(Standing.UNDECIDED),
    /** Maven was told to stay offline. */
    OFFLINE(Standing.UNDECIDED),
    /** Asking is not switched on. */
    SWITCHED_OFF(Standing.UNDECIDED);

    /** What a cause is worth, from good to bad and unknown. */
    public enum Standing {
        SHOWN,
        /** Perhaps it looks broken from here only. */
        SUSPECT,
        BROKEN,
        UNDECIDED
    }

    private final Standing standing;

    Cause(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    /** Whether no answer came or is wanted, so that it holds for all images of the host. */
    boolean isOfHost() {
        return switch (this) {
            case NO_HOST, TIMEOUT, REFUSED, TLS, UNREACHABLE, NO_NAME_SERVER, PRIVATE_ADDRESS -> true;
            default -> false;
        };
    }

    /** Whether a server said no, which it may do for the Referer alone. */
    boolean isRefusal() {
        return switch (this) {
            case NOT_FOUND, STATUS, NOT_IMAGE, EMPTY, REDIRECTS, REDIRECT_ELSEWHERE -> true;
            default -> false;
        };
    }
}
