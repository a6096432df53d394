package io.github.contentlint.net;

import java.net.URI;
import java.util.Optional;

/** Which proxy stands before a host. */
public interface Proxies {

    Proxies NONE = uri -> Optional.empty();

    /**
     * @param uri http or https
     */
    Optional<Server> before(URI uri);

    /**
     * A proxy that speaks HTTP.
     *
     * @param host name or address
     * @param port 1 to 65535
     */
    record Server(String host, int port, Optional<Credentials> credentials) {}

    /** Who asks. */
    record Credentials(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
