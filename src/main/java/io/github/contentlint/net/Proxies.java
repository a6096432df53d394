package io.github.contentlint.net;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

        /** For the scheme Basic (RFC 7617). */
        String basic() {
            byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(both);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }
}
