package io.github.contentlint.parse;

import io.github.contentlint.post.Attribute;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The candidates of a {@code srcset} attribute. */
final class SrcSet {

    private SrcSet() {}

    /** One attribute a candidate, its value the URL; none where entities or templates hide the places. */
    static List<Attribute> candidates(Attribute srcset) {
        List<Attribute> candidates = new ArrayList<>();
        String value = srcset.value();
        if (value.length() != srcset.valueSpan().length() || value.contains("{")) {
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
                int base = srcset.valueSpan().start();
                candidates.add(new Attribute(
                        srcset.name(),
                        srcset.nameSpan(),
                        value.substring(start, end),
                        new Span(base + start, base + end)));
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
