package io.github.contentlint.lint;

/**
 * How large a file may be, and how that is told.
 *
 * @param bytes still allowed
 */
public record SizeLimit(long bytes) {

    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;

    public boolean isExceededBy(long size) {
        return size > bytes;
    }

    /** The limit, in the unit in which a size is told that exceeds it. */
    public String shownFor(long size) {
        return inUnit(bytes, size);
    }

    /** A size that exceeds the limit, in the largest unit that the limit is a multiple of and that shows it to be larger. */
    public String shown(long size) {
        return inUnit(size, size);
    }

    private String inUnit(long shown, long size) {
        if (shows(MIB, size)) {
            return shown / MIB + " MB";
        }
        return shows(KIB, size) ? shown / KIB + " KB" : shown + " B";
    }

    private boolean shows(int unit, long size) {
        return bytes % unit == 0 && bytes / unit < size / unit;
    }
}
