package io.github.contentlint.net;

import java.net.URI;
import java.util.Optional;

/**
 * One request for an image.
 *
 * @param head whether only the headers are asked for
 * @param referer what it says of the page that shows the image
 */
record Request(URI uri, boolean head, Optional<String> referer) {

    /** Name and port. */
    String host() {
        int port = uri.getPort();
        if (port < 0) {
            port = uri.getScheme().equals("https") ? 443 : 80;
        }
        return uri.getHost() + ":" + port;
    }
}
