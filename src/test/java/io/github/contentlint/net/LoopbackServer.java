package io.github.contentlint.net;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that answers as a test says, byte by byte where it must, and keeps account of what it was asked. */
public final class LoopbackServer implements AutoCloseable {

    /** What is done about a request; a connection is closed where the handler throws or asks for it. */
    public interface Handler {
        Reply answer(Asked request) throws IOException;
    }

    /**
     * A request.
     *
     * @param headers by lower-case name
     * @param nanos when it came
     */
    public record Asked(String method, String target, Map<String, String> headers, long nanos) {
        public boolean isHead() {
            return method.equals("HEAD");
        }
    }

    /** What is written, after which the connection stays open or not. */
    public record Reply(byte[] bytes, boolean keepAlive) {}

    private final ServerSocket socket;
    private final Handler handler;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    private LoopbackServer(ServerSocket socket, Handler handler) {
        this.socket = socket;
        this.handler = handler;
    }

    public static LoopbackServer start(Handler handler) {
        try {
            return start(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LoopbackServer start(ServerSocket socket, Handler handler) {
        LoopbackServer server = new LoopbackServer(socket, handler);
        server.threads.execute(server::accept);
        return server;
    }

    /** {@code 127.0.0.1:43210}. */
    public String authority() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public String url(String path) {
        return "http://" + authority() + path;
    }

    /** What was asked so far, in order. */
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** The most requests that were under way at once. */
    public int mostOpen() {
        return mostOpen.get();
    }

    /** An answer with a body, which is left out for HEAD. */
    public static Reply reply(Asked request, int status, String type, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\nContent-Length: " + body.length + "\r\n");
        if (!type.isEmpty()) {
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        if (request.isHead()) {
            return new Reply(start, true);
        }
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return new Reply(all, true);
    }

    /** What a server writes that keeps to no rule, and then hangs up. */
    public static Reply raw(String latin1) {
        return new Reply(latin1.getBytes(StandardCharsets.ISO_8859_1), false);
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed
            return;
        }
    }

    private void serve(Socket connection) {
        try (connection;
                InputStream in = new BufferedInputStream(connection.getInputStream());
                OutputStream out = connection.getOutputStream()) {
            boolean more = true;
            while (more) {
                more = serve(in, out);
            }
        } catch (IOException | RuntimeException e) {
            // the client hung up, or the handler wanted to
            return;
        }
    }

    private boolean serve(InputStream in, OutputStream out) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return false;
        }
        String[] parts = line.split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        Asked request = new Asked(parts[0], parts[1], headers, System.nanoTime());
        synchronized (asked) {
            asked.add(request);
        }
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try {
            Reply reply = handler.answer(request);
            open.decrementAndGet();
            out.write(reply.bytes());
            out.flush();
            return reply.keepAlive();
        } catch (IOException | RuntimeException e) {
            open.decrementAndGet();
            throw e;
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
