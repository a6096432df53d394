package io.github.contentlint.net;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads the first bytes of a body and then no more, which closes the connection where there are more. */
final class BodyStart implements BodySubscriber<Body> {

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Body> body = new CompletableFuture<>();
    private Flow.Subscription subscription;

    /**
     * @param limit in bytes, 1 or more
     */
    BodyStart(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<Body> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        started.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] taken = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
            buffer.get(taken);
            bytes.writeBytes(taken);
            if (buffer.hasRemaining()) {
                subscription.cancel();
                end(Body.End.LEFT);
                return;
            }
        }
    }

    @Override
    public void onError(Throwable problem) {
        end(Body.End.CUT_OFF);
    }

    @Override
    public void onComplete() {
        end(Body.End.WHOLE);
    }

    private void end(Body.End end) {
        if (!body.isDone()) {
            body.complete(new Body(bytes.toByteArray(), end));
        }
    }
}
