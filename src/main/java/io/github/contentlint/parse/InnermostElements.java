package io.github.contentlint.parse;

import java.util.HashMap;
import java.util.Map;

/** The innermost open element of each name. */
final class InnermostElements {

    private final OpenElement[] known = new OpenElement[HtmlName.knownNames()];
    private final Map<HtmlName, OpenElement> unknown = new HashMap<>();

    /** Null where none is open. */
    OpenElement get(HtmlName name) {
        return name.isKnown() ? known[name.number()] : unknown.get(name);
    }

    /**
     * @param element null for none
     * @return what was there, or null
     */
    OpenElement put(HtmlName name, OpenElement element) {
        if (!name.isKnown()) {
            return unknown.put(name, element);
        }
        OpenElement before = known[name.number()];
        known[name.number()] = element;
        return before;
    }
}
