package io.github.contentlint.parse;

import java.util.ArrayList;
import java.util.List;

/** The candidates of a {@code srcset} attribute. */
final class SrcSet {

    private SrcSet() {}

    /** The addresses; none where templates hide where they end. */
    static List<LinkTarget> candidates(AttributeText srcset) {
        List<LinkTarget> candidates = new ArrayList<>();
        String value = srcset.text();
        if (value.contains("{")) {
            return candidates;
        }
        int i = 0;
        while (i < value.length()) {
            while (i < value.length() && (value.charAt(i) <= ' ' || value.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < value.length() && value.charAt(i) > ' ') {
                i++;
            }
            int end = i;
            while (end > start && value.charAt(end - 1) == ',') {
                end--;
            }
            if (end > start) {
                candidates.add(srcset.slice(start, end));
            }
            if (end == i) {
                // a descriptor follows, up to the comma
                while (i < value.length() && value.charAt(i) != ',') {
                    i++;
                }
            }
        }
        return candidates;
    }
}
