package io.github.contentlint.net;

import java.time.Clock;
import java.util.Optional;

/** Reads replies. */
final class ReplyReader {

    private final ContentProbe probe;
    private final Clock clock;

    ReplyReader(ContentProbe probe, Clock clock) {
        this.probe = probe;
        this.clock = clock;
    }

    Step read(Request request, Reply reply) {
        return reply instanceof Reply.Answer answer ? read(request, answer) : silence(((Reply.Silence) reply).cause());
    }

    private static Step silence(Cause cause) {
        Verdict verdict = Verdict.of(cause);
        return switch (cause) {
            case TIMEOUT, DISCONNECTED, REFUSED, UNREACHABLE, NO_NAME_SERVER -> passing(verdict);
            default -> new Step.Settled(verdict);
        };
    }

    private Step read(Request request, Reply.Answer answer) {
        if (answer.isRedirect() && answer.location().isPresent()) {
            return new Step.Redirected(answer.location().get());
        }
        if (answer.status() == 429
                || answer.status() == 503 && answer.retryAfter().isPresent()) {
            return busy(answer);
        }
        if (request.head()) {
            return isLargeImage(answer) ? new Step.Settled(Verdict.SHOWN) : new Step.BodyNeeded();
        }
        return answer.isSuccess() ? body(answer) : status(answer.status());
    }

    private Step busy(Reply.Answer answer) {
        Verdict verdict =
                answer.status() == 429 ? new Verdict(Cause.BUSY, "429") : new Verdict(Cause.SERVER_ERROR, "503");
        return new Step.Passing(verdict, answer.retryAfter().flatMap(header -> RetryAfter.of(header, clock.instant())));
    }

    /** What is small is read whole, so that headers alone decide only where that spares bytes. */
    private static boolean isLargeImage(Reply.Answer answer) {
        return answer.isSuccess() && answer.isOfType("image/") && answer.isLarge();
    }

    private static Step status(int status) {
        String code = Integer.toString(status);
        if (status == 404 || status == 410) {
            return settled(Cause.NOT_FOUND, code);
        }
        if (status == 407) {
            return settled(Cause.PROXY, code);
        }
        if (status == 408) {
            return passing(Verdict.of(Cause.TIMEOUT));
        }
        return status / 100 == 5 ? passing(new Verdict(Cause.SERVER_ERROR, code)) : settled(Cause.STATUS, code);
    }

    private Step body(Reply.Answer answer) {
        Body body = answer.body();
        if (body.end() == Body.End.CUT_OFF) {
            return passing(Verdict.of(Cause.CUT_OFF));
        }
        if (body.isEmpty()) {
            return settled(Cause.EMPTY, "");
        }
        ContentProbe.Content content = probe.look(body.start(), body.end() == Body.End.WHOLE);
        return switch (content.kind()) {
            case IMAGE -> new Step.Settled(Verdict.SHOWN);
            case SVG -> isSvgType(answer) ? new Step.Settled(Verdict.SHOWN) : settled(Cause.SVG_TYPE, answer.type());
            case TRUNCATED -> settled(Cause.TRUNCATED, content.name());
            case DAMAGED -> settled(Cause.DAMAGED, content.name());
            case OTHER -> settled(Cause.NOT_IMAGE, content.name());
            case UNKNOWN -> ofType(answer);
        };
    }

    /** Browsers tell every image by its bytes but SVG, which they tell by its type; where none is said, by the name. */
    private static boolean isSvgType(Reply.Answer answer) {
        return answer.type().isEmpty()
                || answer.isOfType("image/")
                || answer.type().endsWith("xml");
    }

    /** A format that is not known is not for us to judge, unless the server says that it is a page. */
    private static Step ofType(Reply.Answer answer) {
        return answer.type().equals("text/html") ? settled(Cause.NOT_IMAGE, "HTML") : new Step.Settled(Verdict.SHOWN);
    }

    private static Step settled(Cause cause, String detail) {
        return new Step.Settled(new Verdict(cause, detail));
    }

    private static Step passing(Verdict verdict) {
        return new Step.Passing(verdict, Optional.empty());
    }
}
