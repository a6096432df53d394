package io.github.contentlint.oracle;

import java.util.Collection;

/** What becomes of the references of a post. */
enum Verdict {
    /** Every file that is asked for is there. */
    SHOWN,
    /** Some file is not there. */
    BROKEN,
    /** No file is asked for. */
    NOTHING,
    /** The sources do not tell: only the linter says so. */
    UNKNOWN;

    /** Of a whole post. */
    static Verdict of(Collection<Verdict> references) {
        if (references.contains(BROKEN)) {
            return BROKEN;
        }
        if (references.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        return references.isEmpty() ? NOTHING : SHOWN;
    }
}
