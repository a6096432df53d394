package io.github.contentlint.parse;

import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text under repair, which knows where each of its chars stands in the source, and what was changed. */
final class Repaired {

    /** A change and the line it was made for. */
    record Change(Repair repair, Span span, KeyLine line) {}

    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];
    private final List<Change> changes = new ArrayList<>();

    /** The text of the source as it is. */
    static Repaired of(CharSequence source, Span within) {
        Repaired same = new Repaired();
        for (int i = within.start(); i < within.end(); i++) {
            same.append(source.charAt(i), i);
        }
        same.finish(within.end());
        return same;
    }

    void append(char c, int origin) {
        if (text.length() + 1 >= origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }

    void finish(int end) {
        origins[text.length()] = end;
    }

    void changed(Repair repair, Span span, KeyLine line) {
        changes.add(new Change(repair, span, line));
    }

    /** Takes over what an earlier repair changed. */
    void inherit(Repaired earlier) {
        changes.addAll(earlier.changes);
    }

    List<Change> changes() {
        return changes;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    CharSequence chars() {
        return text;
    }

    int origin(int index) {
        return origins[index];
    }

    Offsets offsets() {
        return Offsets.of(text(), Arrays.copyOf(origins, text.length() + 1));
    }
}
