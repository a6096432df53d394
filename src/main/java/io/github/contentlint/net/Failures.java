package io.github.contentlint.net;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;

/** What the exceptions of the HTTP client mean. */
final class Failures {

    private Failures() {}

    static Reply reply(Throwable failure) {
        return new Reply.Silence(cause(failure));
    }

    /** That of the innermost exception that tells: the client wraps them. */
    private static Cause cause(Throwable failure) {
        Cause cause = Cause.DISCONNECTED;
        for (Throwable t = failure; t != null && cause == Cause.DISCONNECTED; t = t.getCause()) {
            cause = ofOne(t);
        }
        return cause;
    }

    private static Cause ofOne(Throwable failure) {
        if (failure instanceof HttpTimeoutException || failure instanceof CancellationException) {
            return Cause.TIMEOUT;
        }
        if (failure instanceof SSLException && !(failure.getCause() instanceof EOFException)) {
            return Cause.TLS;
        }
        if (failure instanceof UnresolvedAddressException || failure instanceof UnknownHostException) {
            return Cause.NO_HOST;
        }
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (failure instanceof NoRouteToHostException || message.contains("network is unreachable")) {
            return Cause.UNREACHABLE;
        }
        // without a message where a proxy's name is not known, or a channel cannot be told why
        return failure instanceof ConnectException ? Cause.REFUSED : Cause.DISCONNECTED;
    }
}
