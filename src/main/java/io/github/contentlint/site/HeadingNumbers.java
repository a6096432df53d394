package io.github.contentlint.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ids that one engine gives to the headings of a page, those of the same name told apart. */
final class HeadingNumbers {

    private final HeadingIds style;
    private final UnaryOperator<String> letterCase;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    HeadingNumbers(HeadingIds style, UnaryOperator<String> letterCase) {
        this.style = style;
        this.letterCase = letterCase;
    }

    /** Takes the next heading; returns its id. */
    String add(String text) {
        String id = letterCase.apply(style.of(text));
        int before = counts.merge(id, 1, Integer::sum) - 1;
        String numbered = switch (style.numbering()) {
            case COUNTED -> before == 0 ? id : id + "-" + before;
            case FROM_TWO -> before == 0 ? id : id + "-" + (before + 1);
            case UNUSED -> unused(id, before);
        };
        ids.add(numbered);
        return numbered;
    }

    private String unused(String id, int before) {
        if (!ids.contains(id)) {
            return id;
        }
        int number = Math.max(1, before);
        while (ids.contains(id + "-" + number)) {
            number++;
        }
        counts.put(id, number + 1);
        return id + "-" + number;
    }

    Set<String> ids() {
        return ids;
    }
}
