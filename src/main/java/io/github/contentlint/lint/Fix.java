package io.github.contentlint.lint;

import io.github.contentlint.text.Span;
import java.util.List;

/**
 * How to mend a finding.
 *
 * @param safety whether a person should look
 * @param edits in the order of the source, not overlapping, all or none to be applied
 */
public record Fix(Safety safety, List<Edit> edits) {

    /** Whether a fix can change what the author means. */
    public enum Safety {
        /** The meaning cannot change. */
        SAFE,
        /** A person should look at it. */
        UNSAFE
    }

    public Fix {
        edits = List.copyOf(edits);
    }

    /**
     * @param safe whether the meaning cannot change
     */
    public static Fix of(Span span, String replacement, boolean safe) {
        return new Fix(safe ? Safety.SAFE : Safety.UNSAFE, List.of(new Edit(span, replacement)));
    }

    public static Fix safe(Span span, String replacement) {
        return of(span, replacement, true);
    }

    public static Fix unsafe(Span span, String replacement) {
        return of(span, replacement, false);
    }
}
