package io.github.contentlint.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The names of files as text. */
final class FileNames {

    private static final char UNDECODABLE = '\uFFFD';

    private FileNames() {}

    /** The names in a relative path; none for the empty path. */
    static List<String> segments(Path relative) {
        return segments(relative, 0);
    }

    /**
     * @param from how many names at the start to leave out
     */
    static List<String> segments(Path path, int from) {
        List<String> names = new ArrayList<>(path.getNameCount());
        for (int i = from; i < path.getNameCount(); i++) {
            Path name = path.getName(i);
            if (!name.toString().isEmpty()) {
                names.add(text(name));
            }
        }
        return names;
    }

    /**
     * Under a locale of ASCII only (LANG=C, as in many containers) Java cannot decode the names of files; their URIs hold
     * the bytes, which are UTF-8.
     */
    private static String text(Path name) {
        String text = name.toString();
        if (text.indexOf(UNDECODABLE) < 0) {
            return text;
        }
        String[] encoded = name.toUri().getRawPath().split("/");
        return URLDecoder.decode(encoded[encoded.length - 1].replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
