package io.github.contentlint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The candidates of a {@code srcset} attribute. */
final class SrcSet {

    /** An address, templates in it whole, and what describes it up to the next comma. */
    private static final Pattern CANDIDATE = Pattern.compile(
            "[\\s,]*+((?:\\{\\{[^{}]*+\\}\\}|\\{%[^{}%]*+%\\}|[^\\s,]|,(?=[^\\s,]))++)(?:(?!,)[^,]*+)?+");

    private SrcSet() {}

    /** The addresses in their order. */
    static List<LinkTarget> candidates(AttributeText srcset) {
        List<LinkTarget> candidates = new ArrayList<>();
        Matcher candidate = CANDIDATE.matcher(srcset.text());
        while (candidate.find()) {
            candidates.add(srcset.slice(candidate.start(1), candidate.end(1)));
        }
        return candidates;
    }
}
