package io.github.contentlint.run;

import static io.github.contentlint.net.LoopbackServer.reply;

import io.github.contentlint.net.LoopbackServer;
import io.github.contentlint.net.LoopbackServer.Asked;
import io.github.contentlint.net.LoopbackServer.Reply;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plays the servers that the cases are about, told by the path that is asked for. */
final class RemoteCases implements LoopbackServer.Handler {

    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final byte[] PAGE = "<!DOCTYPE html><title>Log in</title>".getBytes();
    private static final byte[] NOTHING = {};

    private final long slowMillis;
    private final Map<String, Integer> turns = new ConcurrentHashMap<>();

    /**
     * @param slowMillis how long the slow image takes
     */
    RemoteCases(long slowMillis) {
        this.slowMillis = slowMillis;
    }

    @Override
    public Reply answer(Asked request) throws IOException {
        return switch (request.target().replaceFirst("^/(.*?)(\\.png)?$", "$1")) {
            case "404", "q.png?id=2" -> page(request, 404);
            case "410" -> page(request, 410);
            case "500" -> page(request, 500);
            case "always403" -> page(request, 403);
            case "head405" -> request.isHead() ? page(request, 405) : image(request);
            case "head403" -> request.isHead() ? page(request, 403) : image(request);
            case "head404" -> request.isHead() ? page(request, 404) : image(request);
            case "head500" -> request.isHead() ? page(request, 500) : image(request);
            case "hotlink-foreign-referer" -> has(request, "referer") ? page(request, 403) : image(request);
            case "hotlink-needs-referer" -> has(request, "referer") ? image(request) : page(request, 403);
            case "ua403" ->
                request.headers().getOrDefault("user-agent", "").startsWith("Mozilla/")
                        ? image(request)
                        : page(request, 403);
            case "once429" -> turn(request) <= 2 ? reply(request, 429, "", NOTHING, "Retry-After: 0") : image(request);
            case "once503" -> turn(request) <= 2 ? page(request, 503) : image(request);
            case "redir301" -> reply(request, 301, "", NOTHING, "Location: /ok.png");
            case "redir404" -> reply(request, 302, "", NOTHING, "Location: /404.png");
            case "redirlogin" -> reply(request, 302, "", NOTHING, "Location: /login?from=x");
            case "redirloop" -> reply(request, 302, "", NOTHING, "Location: /redirloop.png");
            case "html200", "login?from=x" -> page(request, 200);
            case "zero" -> reply(request, 200, "image/png", NOTHING);
            case "trunc" -> reply(request, 200, "image/png", Arrays.copyOf(PNG, PNG.length / 2));
            case "slow12s" -> slowly(request);
            case "range416" -> has(request, "range") ? page(request, 416) : image(request);
            case "ok", "proto", "q.png?id=1", "%E4%B8%AD%E6%96%87", "sp%20ace" -> image(request);
            default -> page(request, 404);
        };
    }

    private int turn(Asked request) {
        return turns.merge(request.target(), 1, Integer::sum);
    }

    private Reply slowly(Asked request) throws IOException {
        try {
            Thread.sleep(slowMillis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return image(request);
    }

    private static boolean has(Asked request, String header) {
        return request.headers().containsKey(header);
    }

    private static Reply image(Asked request) {
        return reply(request, 200, "image/png", PNG);
    }

    private static Reply page(Asked request, int status) {
        return reply(request, status, "text/html; charset=utf-8", PAGE);
    }
}
