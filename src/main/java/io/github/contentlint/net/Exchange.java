package io.github.contentlint.net;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Makes single requests, bounded in time and bytes, and never fails: what goes wrong is a reply too. */
final class Exchange {

    private static final String ACCEPT = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";

    private final HttpClient client;
    private final Proxies proxies;
    private final HostNames names;
    private final Executor lookUps;
    private final Duration patience;
    private final String userAgent;

    /**
     * @param lookUps threads that may wait for name servers
     */
    Exchange(Asking asking, Executor lookUps, Executor clientThreads) {
        this.proxies = asking.proxies();
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(asking.limits().connect())
                .executor(clientThreads)
                .proxy(new ProxyChoice(proxies))
                .build();
        this.names = new HostNames(asking.allowPrivate(), proxies);
        this.lookUps = lookUps;
        this.patience = asking.limits().answer();
        this.userAgent = asking.userAgent();
    }

    /**
     * @param onStart run once the host's name is looked up, as the request leaves
     */
    CompletableFuture<Reply> ask(Request request, Runnable onStart) {
        return objection(request)
                .whenComplete((objection, failure) -> onStart.run())
                .thenCompose(objection -> objection
                        .map(cause -> CompletableFuture.<Reply>completedFuture(new Reply.Silence(cause)))
                        .orElseGet(() -> send(request)))
                .exceptionally(Failures::reply);
    }

    private CompletableFuture<Optional<Cause>> objection(Request request) {
        return names.isKnown(request)
                ? CompletableFuture.completedFuture(Optional.empty())
                : CompletableFuture.supplyAsync(() -> names.objection(request), lookUps);
    }

    private CompletableFuture<Reply> send(Request request) {
        CompletableFuture<HttpResponse<Body>> sent = client.sendAsync(http(request), Exchange::reader);
        CompletableFuture<Reply> reply = sent.<Reply>thenApply(Exchange::answer)
                .exceptionally(Failures::reply)
                .completeOnTimeout(new Reply.Silence(Cause.TIMEOUT), patience.toMillis(), TimeUnit.MILLISECONDS);
        reply.whenComplete((done, failure) -> sent.cancel(true));
        return reply;
    }

    private HttpRequest http(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .method(request.head() ? "HEAD" : "GET", BodyPublishers.noBody())
                .timeout(patience)
                .header("Accept", ACCEPT)
                .header("User-Agent", userAgent);
        if (request.uri().getScheme().equals("http")) {
            // the client would ask each host to change to HTTP/2, which some do not understand
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        // of an https address only to the proxy, and only where jdk.http.auth.tunneling.disabledSchemes lets it
        proxies.before(request.uri())
                .flatMap(Proxies.Server::credentials)
                .ifPresent(who -> builder.header("Proxy-Authorization", who.basic()));
        request.referer().ifPresent(page -> builder.header("Referer", page));
        return builder.build();
    }

    private static BodySubscriber<Body> reader(HttpResponse.ResponseInfo info) {
        boolean wanted = info.statusCode() / 100 == 2 && length(info.headers()).orElse(0) <= Limits.SMALL;
        return new BodyStart(wanted ? Limits.SMALL : Limits.START);
    }

    private static Reply answer(HttpResponse<Body> response) {
        HttpHeaders headers = response.headers();
        boolean packed = headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        return new Reply.Answer(
                response.statusCode(),
                Reply.mediaType(headers.firstValue("Content-Type").orElse("")),
                length(headers),
                headers.firstValue("Location"),
                headers.firstValue("Retry-After"),
                packed ? response.body().unzipped() : response.body());
    }

    private static OptionalLong length(HttpHeaders headers) {
        try {
            return headers.firstValueAsLong("Content-Length");
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
