package io.github.contentlint.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * An Ant pattern and the folder it is relative to. {@code drafts/} means {@code drafts/**}; a backslash is a slash.
 */
public final class PathPattern {

    private static final String ANY_FOLDERS = "**";

    private final Path base;
    private final List<String> segments;

    private PathPattern(Path base, List<String> segments) {
        this.base = base;
        this.segments = segments;
    }

    /**
     * @param base absolute
     */
    public static PathPattern of(Path base, String pattern) {
        String slashed = pattern.strip().replace('\\', '/');
        String whole = slashed.endsWith("/") ? slashed + ANY_FOLDERS : slashed;
        List<String> segments = Arrays.stream(whole.split("/"))
                .filter(s -> !s.isEmpty() && !s.equals("."))
                .toList();
        return new PathPattern(base, segments);
    }

    /** Whether a file, given by its absolute path, is meant. */
    public boolean matches(Path file) {
        return file.startsWith(base) && matches(segments, names(file));
    }

    /** Whether every file below a folder is meant. */
    boolean matchesAllBelow(Path folder) {
        int last = segments.size() - 1;
        return last >= 0
                && segments.get(last).equals(ANY_FOLDERS)
                && folder.startsWith(base)
                && matches(segments.subList(0, last), names(folder));
    }

    /** Whether the pattern names hidden files or folders. */
    boolean asksForHidden() {
        return segments.stream().anyMatch(Wildcards::isHidden);
    }

    /** The same algorithm as {@link Wildcards}, one level up: {@code **} is the star, a segment the char. */
    private static boolean matches(List<String> pattern, List<String> names) {
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < names.size()) {
            if (p < pattern.size() && pattern.get(p).equals(ANY_FOLDERS)) {
                star = p++;
                resume = n;
            } else if (p < pattern.size() && Wildcards.matches(pattern.get(p), names.get(n))) {
                p++;
                n++;
            } else if (star >= 0 && !Wildcards.isHidden(names.get(resume))) {
                p = star + 1;
                resume++;
                n = resume;
            } else {
                return false;
            }
        }
        while (p < pattern.size() && pattern.get(p).equals(ANY_FOLDERS)) {
            p++;
        }
        return p == pattern.size();
    }

    private List<String> names(Path path) {
        return FileNames.segments(path, base.getNameCount());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern pattern && base.equals(pattern.base) && segments.equals(pattern.segments);
    }

    @Override
    public int hashCode() {
        return 31 * base.hashCode() + segments.hashCode();
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
