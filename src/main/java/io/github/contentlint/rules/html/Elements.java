package io.github.contentlint.rules.html;

import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.ElementNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What several rules ask of elements. */
final class Elements {

    private Elements() {}

    /** Which elements stand, at any depth, inside one of these names. */
    static boolean[] inside(List<Element> elements, ElementNames names) {
        boolean[] inside = new boolean[elements.size()];
        for (int i = 0; i < inside.length; i++) {
            int parent = elements.get(i).parent();
            inside[i] = parent >= 0 && (inside[parent] || names.has(elements.get(parent)));
        }
        return inside;
    }

    /** Whether both have the same attributes with the same values, in whatever order. */
    static boolean sameAttributes(Element a, Element b) {
        if (a.attributes().isEmpty() || b.attributes().isEmpty()) {
            return a.attributes().isEmpty() && b.attributes().isEmpty();
        }
        return a.attributes().size() == 1 && b.attributes().size() == 1
                ? isSame(a.attributes().get(0), b.attributes().get(0))
                : values(a).equals(values(b));
    }

    private static boolean isSame(Attribute a, Attribute b) {
        return a.name().equalsIgnoreCase(b.name()) && a.value().equals(b.value());
    }

    private static Map<String, String> values(Element element) {
        Map<String, String> values = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            values.putIfAbsent(attribute.name().toLowerCase(Locale.ROOT), attribute.value());
        }
        return values;
    }
}
