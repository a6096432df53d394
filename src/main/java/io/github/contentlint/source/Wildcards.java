package io.github.contentlint.source;

/** One segment of a pattern: {@code *} is any chars, {@code ?} one code point. Linear in pattern times name. */
final class Wildcards {

    private Wildcards() {}

    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    static boolean matches(String pattern, String name) {
        if (isHidden(name) && !isHidden(pattern)) {
            return false;
        }
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (p < pattern.length() && pattern.charAt(p) == '?') {
                p++;
                n += Character.charCount(name.codePointAt(n));
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                resume++;
                n = resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
