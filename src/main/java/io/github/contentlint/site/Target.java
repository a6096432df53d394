package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.site.Resolution.Reason;
import io.github.contentlint.site.Resolution.Remote;
import io.github.contentlint.site.Resolution.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a reference says, before any generator is asked. */
sealed interface Target {

    /** The text alone decides. */
    record Settled(Resolution resolution) implements Target {}

    /**
     * A path on this site.
     *
     * @param written without query and fragment, as written
     * @param path {@code written}, percent-decoded once
     * @param suffix query and fragment, {@code ?v=1#x}, or empty
     */
    record Local(String written, String path, String suffix) implements Target {

        boolean isAbsolute() {
            return path.startsWith("/");
        }

        Local withPath(String other) {
            return new Local(written, other, suffix);
        }

        /** A path on the author's own disk that looks like one of the site. */
        boolean looksLikeHome() {
            return HOMES.stream().anyMatch(path::startsWith);
        }
    }

    List<String> HOMES = List.of("/Users/", "/home/", "/var/folders/");
    List<String> TEMPLATES = List.of("{{", "{%", "<%", "${", "{<", "#{", "<?");
    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):");
    Pattern LOCAL_HOST = Pattern.compile(
            "(?:localhost|127(?:\\.\\d{1,3}){1,3}|0\\.0\\.0\\.0|\\[::1\\])(?=[:/?#]|$).*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Two slashes make what follows a host; without a dot it is a folder, and one slash too many. */
    Pattern NO_HOST = Pattern.compile("//(?!localhost(?:/|$))[^/.:\\[?#]++(?:/|$)");

    /** An escape of Markdown, where none is read. */
    Pattern ESCAPED = Pattern.compile("\\\\([!-,:-@\\[\\]^-`{-~])");

    /** A whole link or image where its target should stand: {@code ![](url)}. */
    Pattern NESTED = Pattern.compile("!?+\\[[^\\]]*+\\]\\((\\S+)\\)");

    static Target of(String reference) {
        String text = strip(reference);
        if (text.isEmpty()) {
            return broken(Reason.EMPTY, "", Optional.empty());
        }
        if (text.regionMatches(true, 0, "data:", 0, 5)) {
            return new Settled(new Found(Optional.empty()));
        }
        if (isTemplate(text)) {
            return new Settled(new Unknown("template"));
        }
        if (text.startsWith("[") || text.startsWith("!")) {
            Matcher nested = NESTED.matcher(text);
            if (nested.matches()) {
                return broken(Reason.NOT_RENDERED, text, Optional.of(nested.group(1)));
            }
        }
        if (text.startsWith("\\\\")) {
            return broken(Reason.LOCAL_PATH, text, Optional.empty());
        }
        if (text.startsWith("//")) {
            return NO_HOST.matcher(text).lookingAt()
                    ? broken(Reason.MISSING, text, Optional.of(text.replaceAll("/{2,}", "/")))
                    : remote("https:" + text);
        }
        Matcher scheme = SCHEME.matcher(text);
        return scheme.lookingAt() ? withScheme(text, scheme.group(1).toLowerCase(Locale.ROOT)) : local(text);
    }

    private static boolean isTemplate(String text) {
        return (text.indexOf('{') >= 0 || text.indexOf('<') >= 0)
                && TEMPLATES.stream().anyMatch(text::contains);
    }

    /** Without what browsers strip, and without the zero-width space that editors leave. */
    private static String strip(String reference) {
        return reference.replace("\u200B", "").replace("\uFEFF", "").strip();
    }

    private static Target withScheme(String text, String scheme) {
        if (scheme.length() == 1) {
            return broken(Reason.LOCAL_PATH, text, Optional.empty());
        }
        return switch (scheme) {
            case "http", "https" ->
                text.startsWith("//", scheme.length() + 1) ? remote(text) : new Settled(new Unknown("scheme"));
            case "file", "blob" -> broken(Reason.LOCAL_PATH, text, Optional.empty());
            default -> new Settled(new Unknown("scheme"));
        };
    }

    private static Target remote(String url) {
        String host = url.substring(url.indexOf("//") + 2);
        return LOCAL_HOST.matcher(host).matches()
                ? broken(Reason.LOCAL_HOST, url, Optional.empty())
                : new Settled(new Remote(url));
    }

    private static Target local(String text) {
        if (text.indexOf('\\') >= 0) {
            String slashes = ESCAPED.matcher(text).replaceAll("$1").replace('\\', '/');
            return broken(Reason.BACKSLASH, slashes, Optional.of(slashes));
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
            end++;
        }
        String written = text.substring(0, end);
        return written.isEmpty()
                ? broken(Reason.EMPTY, "", Optional.empty())
                : new Local(written, Percent.decode(written), text.substring(end));
    }

    private static Target broken(Reason reason, String lookedFor, Optional<String> suggestion) {
        return new Settled(new Broken(reason, lookedFor, suggestion));
    }
}
