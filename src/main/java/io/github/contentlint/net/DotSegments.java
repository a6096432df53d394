package io.github.contentlint.net;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;

/** {@code .} and {@code ..} in a path, which browsers resolve before they ask. Empty segments stay. */
final class DotSegments {

    private DotSegments() {}

    /**
     * @param path empty, or from its first slash on
     * @return never empty
     */
    static String removed(String path) {
        if (!path.contains("/.") && !path.toLowerCase(Locale.ROOT).contains("/%2e")) {
            return path.isEmpty() ? "/" : path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String plain = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            boolean last = i == segments.length - 1;
            if (plain.equals("..")) {
                kept.pollLast();
            } else if (!plain.equals(".")) {
                kept.addLast(segments[i]);
                last = false;
            }
            if (last) {
                kept.addLast("");
            }
        }
        StringBuilder result = new StringBuilder();
        for (Iterator<String> segment = kept.iterator(); segment.hasNext(); ) {
            result.append('/').append(segment.next());
        }
        return result.isEmpty() ? "/" : result.toString();
    }
}
