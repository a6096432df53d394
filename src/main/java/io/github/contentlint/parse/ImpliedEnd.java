package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a start tag ends because end tags may be left out (WHATWG HTML, 13.1.2.4). A block inside a paragraph ends it only
 * for a browser: here the paragraph goes on to its end tag, as its author wrote it.
 *
 * @param name of the start tag
 * @param ended elements that it ends
 * @param through blocks that it looks through for them; inline elements always
 */
record ImpliedEnd(HtmlName name, Set<HtmlName> ended, Set<HtmlName> through) {

    private static final Map<HtmlName, ImpliedEnd> BY_NAME = new HashMap<>();

    static {
        add("p", "p", "");
        add("li", "li", "p");
        add("dt", "dt dd", "p");
        add("dd", "dt dd", "p");
        add("option", "option", "");
        add("optgroup", "option optgroup", "");
        add("rb", "rb rt rtc rp", "");
        add("rt", "rb rt rp", "");
        add("rp", "rb rt rp", "");
        add("td", "td th caption colgroup", "p");
        add("th", "td th caption colgroup", "p");
        add("tr", "tr caption colgroup", "td th p");
        add("thead", "caption colgroup", "");
        add("tbody", "thead tbody tr caption colgroup", "td th p");
        add("tfoot", "thead tbody tr caption colgroup", "td th p");
        add("h1 h2 h3 h4 h5 h6", "h1 h2 h3 h4 h5 h6", "");
    }

    static Optional<ImpliedEnd> by(HtmlName startTag) {
        return Optional.ofNullable(BY_NAME.get(startTag));
    }

    boolean ends(HtmlName open) {
        return ended.contains(open);
    }

    boolean stopsAt(HtmlName open) {
        return open.is(Trait.BLOCK) && !through.contains(open) || !open.isKnown();
    }

    private static void add(String names, String ended, String through) {
        for (HtmlName name : names(names)) {
            BY_NAME.put(name, new ImpliedEnd(name, names(ended), names(through)));
        }
    }

    private static Set<HtmlName> names(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(HtmlName::of).collect(Collectors.toUnmodifiableSet());
    }
}
