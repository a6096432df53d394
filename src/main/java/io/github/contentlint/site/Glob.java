package io.github.contentlint.site;

import java.util.regex.Pattern;

/** Globs of configuration files: {@code *} within a name, {@code **} over folders, {@code ?} one char. */
final class Glob {

    private Glob() {}

    static Pattern pattern(String glob) {
        return Pattern.compile(regex(glob));
    }

    static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else {
                regex.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
