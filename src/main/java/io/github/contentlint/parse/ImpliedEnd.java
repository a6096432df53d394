package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a start tag ends because end tags may be left out (WHATWG HTML, 13.1.2.4). A block inside a paragraph ends it only
 * for a browser: here the paragraph goes on to its end tag, as its author wrote it.
 *
 * @param name of the start tag
 * @param ended elements that it ends
 * @param through blocks that it looks through for them; inline elements always
 */
record ImpliedEnd(String name, Set<String> ended, Set<String> through) {

    private static final Map<String, ImpliedEnd> BY_NAME = new HashMap<>();

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

    static Optional<ImpliedEnd> by(String startTag) {
        return Optional.ofNullable(BY_NAME.get(startTag));
    }

    boolean ends(String open) {
        return ended.contains(open);
    }

    boolean stopsAt(String open) {
        return HtmlName.is(open, Trait.BLOCK) && !through.contains(open) || !HtmlName.isKnown(open);
    }

    private static void add(String names, String ended, String through) {
        for (String name : names.split(" ")) {
            BY_NAME.put(name, new ImpliedEnd(name, Set.of(ended.split(" ")), Set.of(through.split(" "))));
        }
    }
}
