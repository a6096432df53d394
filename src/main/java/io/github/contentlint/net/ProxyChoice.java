package io.github.contentlint.net;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the HTTP client which proxy to go by, and who asks. The JDK sends no Basic credentials for https addresses unless
 * {@code -Djdk.http.auth.tunneling.disabledSchemes=} is set.
 */
final class ProxyChoice extends ProxySelector {

    private final Proxies proxies;
    private final Map<String, Proxies.Credentials> credentials = new ConcurrentHashMap<>();

    ProxyChoice(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public List<Proxy> select(URI uri) {
        Optional<Proxies.Server> server = proxies.before(uri);
        if (server.isEmpty()) {
            return List.of(Proxy.NO_PROXY);
        }
        InetSocketAddress address =
                new InetSocketAddress(server.get().host(), server.get().port());
        server.get()
                .credentials()
                .ifPresent(who -> credentials.put(key(address.getHostString(), address.getPort()), who));
        return List.of(new Proxy(Proxy.Type.HTTP, address));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {
        // told by the failure of the request
    }

    Authenticator authenticator() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                Proxies.Credentials who = credentials.get(key(getRequestingHost(), getRequestingPort()));
                return getRequestorType() == RequestorType.PROXY && who != null
                        ? new PasswordAuthentication(who.user(), who.password().toCharArray())
                        : null;
            }
        };
    }

    private static String key(String host, int port) {
        return host + ":" + port;
    }
}
