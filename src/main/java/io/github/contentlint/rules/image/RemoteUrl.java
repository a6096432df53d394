package io.github.contentlint.rules.image;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an absolute URL, read as browsers read it rather than as {@link java.net.URI} does, which refuses spaces
 * and Han characters.
 *
 * @param host lower case, without port
 * @param path with its first slash, as written
 * @param query parameters by lower-case name, percent-encoding left in
 */
record RemoteUrl(String host, String path, Map<String, String> query) {

    static Optional<RemoteUrl> of(String url) {
        int slashes = url.indexOf("//");
        if (slashes < 0) {
            return Optional.empty();
        }
        String rest = url.substring(slashes + 2).split("#", 2)[0];
        int question = rest.indexOf('?');
        String beforeQuery = question < 0 ? rest : rest.substring(0, question);
        int slash = beforeQuery.indexOf('/');
        String authority = slash < 0 ? beforeQuery : beforeQuery.substring(0, slash);
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*+$", "");
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new RemoteUrl(
                        host.toLowerCase(Locale.ROOT),
                        slash < 0 ? "/" : beforeQuery.substring(slash),
                        parameters(question < 0 ? "" : rest.substring(question + 1))));
    }

    private static Map<String, String> parameters(String query) {
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
    boolean isAt(List<String> hosts) {
        return hosts.stream().anyMatch(h -> host.equals(h) || host.endsWith("." + h));
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
