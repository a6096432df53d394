package io.github.contentlint.rules.image;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of an absolute URL, read as browsers read it rather than as {@link java.net.URI} does, which refuses spaces
 * and Han characters.
 *
 * @param host lower case, without port
 * @param path with its first slash, as written
 * @param query parameters by lower-case name, percent-encoding left in
 */
record RemoteUrl(String host, String path, Map<String, String> query) {

    /** In chars: RFC 1035, 2.3.4. */
    private static final int LONGEST_HOST = 255;

    static Optional<RemoteUrl> of(String url) {
        int slashes = url.indexOf("//");
        if (slashes < 0) {
            return Optional.empty();
        }
        String rest = withoutFragment(url.substring(slashes + 2));
        int question = rest.indexOf('?');
        String beforeQuery = question < 0 ? rest : rest.substring(0, question);
        int slash = beforeQuery.indexOf('/');
        String authority = slash < 0 ? beforeQuery : beforeQuery.substring(0, slash);
        String host = withoutPort(authority.substring(authority.lastIndexOf('@') + 1));
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new RemoteUrl(
                        host.toLowerCase(Locale.ROOT),
                        slash < 0 ? "/" : beforeQuery.substring(slash),
                        parameters(question < 0 ? "" : rest.substring(question + 1))));
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    private static String withoutPort(String host) {
        int end = host.length();
        while (end > 0 && host.charAt(end - 1) >= '0' && host.charAt(end - 1) <= '9') {
            end--;
        }
        return end > 0 && host.charAt(end - 1) == ':' ? host.substring(0, end - 1) : host;
    }

    private static Map<String, String> parameters(String query) {
        if (query.isEmpty()) {
            return Map.of();
        }
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : query.replace("&amp;", "&").split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        parameter.substring(0, equals).toLowerCase(Locale.ROOT), parameter.substring(equals + 1));
            }
        }
        return parameters;
    }

    /** Whether it is at one of these hosts or below one. */
    boolean isAt(Set<String> hosts) {
        if (host.length() > LONGEST_HOST) {
            return false;
        }
        String domain = host;
        for (int dot = host.indexOf('.'); dot >= 0 && !hosts.contains(domain); dot = domain.indexOf('.')) {
            domain = domain.substring(dot + 1);
        }
        return hosts.contains(domain);
    }

    boolean has(String... parameters) {
        for (String parameter : parameters) {
            if (!query.containsKey(parameter)) {
                return false;
            }
        }
        return true;
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
