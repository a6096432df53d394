package io.github.contentlint.net;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The question whether one image is there, from the first request to the verdict. First it is asked as a reader's browser
 * would, the site's address as Referer. What looks broken is asked for a second time, without the Referer where it was
 * sent; if that shows an image, a third request with it tells whether the failure passed or the Referer was at fault.
 */
final class Inquiry {

    private enum Phase {
        FIRST,
        CONFIRMING,
        /** With the Referer after an image came without. */
        COMPARING
    }

    private final URI url;
    private final Optional<String> referer;
    private final Limits limits;
    private final ReplyReader reader;
    private Phase phase = Phase.FIRST;
    private Verdict doubt = Verdict.SHOWN;
    private int redirects;
    private int retries;

    /**
     * @param referer address of the page that shows the image
     */
    Inquiry(URI url, Optional<String> referer, Limits limits, ReplyReader reader) {
        this.url = url;
        this.referer = referer;
        this.limits = limits;
        this.reader = reader;
    }

    URI url() {
        return url;
    }

    Request first() {
        return request(url, true);
    }

    private Request request(URI uri, boolean head) {
        boolean told = phase != Phase.CONFIRMING;
        return new Request(uri, head, told ? refererFor(uri) : Optional.empty());
    }

    /** Browsers do not tell plain http servers of an https page (Referrer Policy, strict-origin-when-cross-origin). */
    private Optional<String> refererFor(URI uri) {
        return referer.filter(
                page -> !page.startsWith("https:") || uri.getScheme().equals("https"));
    }

    Next next(Request request, Reply reply) {
        Step step = reader.read(request, reply);
        if (step instanceof Step.Redirected redirected) {
            return follow(request, redirected.location());
        }
        if (step instanceof Step.BodyNeeded) {
            return ask(request(request.uri(), false), Duration.ZERO, Verdict.of(Cause.OUT_OF_TIME));
        }
        if (step instanceof Step.Passing passing) {
            return retry(request, passing);
        }
        return settle(((Step.Settled) step).verdict());
    }

    private Next follow(Request request, String location) {
        if (++redirects > limits.redirects()) {
            return settle(Verdict.of(Cause.REDIRECTS));
        }
        return ImageUrl.resolve(request.uri(), location)
                .map(uri -> ask(request(uri, request.head()), Duration.ZERO, Verdict.of(Cause.OUT_OF_TIME)))
                .orElseGet(() -> settle(Verdict.of(Cause.REDIRECT_ELSEWHERE)));
    }

    private Next retry(Request request, Step.Passing passing) {
        if (retries == limits.retries()) {
            return settle(passing.verdict());
        }
        Duration backoff = limits.backoff().multipliedBy(1L << retries);
        retries++;
        Duration delay = passing.delay().filter(d -> d.compareTo(backoff) > 0).orElse(backoff);
        return ask(request(request.uri(), false), delay, passing.verdict());
    }

    private Next settle(Verdict verdict) {
        return switch (phase) {
            case FIRST -> afterFirst(verdict);
            case CONFIRMING -> afterConfirming(verdict);
            case COMPARING ->
                new Next.Done(verdict.cause().isRefusal() ? new Verdict(Cause.HOTLINK, verdict.detail()) : verdict);
        };
    }

    private Next afterFirst(Verdict verdict) {
        boolean maybeReferer = verdict.cause().isRefusal() && refererFor(url).isPresent();
        if (!verdict.isBroken() && !maybeReferer) {
            return new Next.Done(verdict);
        }
        doubt = verdict;
        return startAgain(Phase.CONFIRMING, verdict.cause() == Cause.NO_HOST ? limits.confirmName() : limits.confirm());
    }

    private Next afterConfirming(Verdict verdict) {
        if (verdict.isShown() && refererFor(url).isPresent()) {
            return startAgain(Phase.COMPARING, limits.confirm());
        }
        // broken is what was so twice
        return new Next.Done(verdict.isBroken() && !doubt.isBroken() ? doubt : verdict);
    }

    private Next startAgain(Phase next, Duration delay) {
        phase = next;
        redirects = 0;
        return ask(request(url, false), delay, Verdict.of(Cause.OUT_OF_TIME));
    }

    private static Next ask(Request request, Duration delay, Verdict otherwise) {
        return new Next.Ask(request, delay, otherwise);
    }
}
