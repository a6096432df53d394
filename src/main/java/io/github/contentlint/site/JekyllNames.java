package io.github.contentlint.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Paths of the configuration (Jekyll 4.3.1, {@code entry_filter.rb}).
 *
 * @param plain what begins with one is meant
 * @param globs their {@code *} stands for slashes too
 */
record JekyllNames(List<String> plain, List<Pattern> globs) {

    static JekyllNames of(List<String> configured) {
        List<String> paths = configured.stream()
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .filter(path -> !path.isBlank())
                .toList();
        return new JekyllNames(
                paths,
                paths.stream()
                        .filter(path -> path.matches(".*[*?\\[].*"))
                        .map(JekyllNames::glob)
                        .toList());
    }

    private static Pattern glob(String path) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            int close = c == '[' ? path.indexOf(']', i + 2) : -1;
            if (close > 0) {
                regex.append(oneOf(path.substring(i + 1, close)));
                i = close;
            } else if (c != '*') {
                regex.append(c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            } else if (i == 0 || path.charAt(i - 1) != '*') {
                regex.append(".*");
            }
        }
        try {
            return Pattern.compile(regex.toString(), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            // [z-a] matches nothing
            return Pattern.compile(Pattern.quote(path));
        }
    }

    private static String oneOf(String chars) {
        boolean not = chars.startsWith("^") || chars.startsWith("!");
        return (not ? "[^" : "[") + chars.substring(not ? 1 : 0).replaceAll("[\\[\\]&\\\\^]", "\\\\$0") + "]";
    }

    /** A path with a slash at its end means a folder, and what is in it. */
    boolean match(String path) {
        for (String name : plain) {
            if (path.startsWith(name) || isFolder(name, path)) {
                return true;
            }
        }
        for (Pattern glob : globs) {
            if (glob.matcher(path).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolder(String name, String path) {
        return name.length() == path.length() + 1 && name.endsWith("/") && name.startsWith(path);
    }
}
