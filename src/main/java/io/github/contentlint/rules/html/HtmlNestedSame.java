package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.ElementNames;
import io.github.contentlint.post.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An inline element inside one of its kind, where it has no effect or ends the outer one. */
public final class HtmlNestedSame implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(HtmlNestedSame.class, Severity.WARNING);

    /** Nested in one of its kind, each of these changes nothing. */
    private static final ElementNames EFFECTLESS =
            ElementNames.of("strong", "b", "em", "i", "u", "s", "strike", "del", "ins", "mark", "tt", "font", "span");

    /** Nested in one of its kind, each of these makes a browser end the outer one. */
    private static final ElementNames FORBIDDEN = ElementNames.of("a", "button");

    /** What the element around one of these says does not reach in there. */
    private static final ElementNames BARRIERS =
            ElementNames.of("td", "th", "svg", "math", "object", "template", "caption");

    /** Here pieces are nested by syntax highlighting. */
    private static final ElementNames OPAQUE = ElementNames.of("pre", "code", "samp", "kbd");

    /** Styles that add up, a font size relative to the one around it say. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)[\\d.](?:em|ex|%)|larger|smaller|opacity|filter|transform|padding|margin|border|position|display|float|width|top|left");

    private static final Pattern WEIGHT = Pattern.compile("(?i)font|decoration|all\\s*:");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        List<Element> elements = post.body().elements();
        Map<Integer, List<Element>> nested = new TreeMap<>();
        boolean[] opaque = null;
        int[] outermost = new int[elements.size()];
        for (int i = 0; i < outermost.length; i++) {
            Element element = elements.get(i);
            int outer = isCandidate(element) ? outer(elements, element) : -1;
            if (outer >= 0) {
                opaque = opaque == null ? Elements.inside(elements, OPAQUE) : opaque;
                outer = opaque[i] ? -1 : outer;
            }
            outermost[i] = outer < 0 ? i : outermost[outer];
            if (outer >= 0) {
                nested.computeIfAbsent(outermost[i], o -> new ArrayList<>()).add(element);
            }
        }
        nested.forEach((outer, inner) -> report(post, elements.get(outer), inner, context));
    }

    private static boolean isCandidate(Element element) {
        return (EFFECTLESS.has(element) || FORBIDDEN.has(element))
                && element.closed()
                && !element.endTag().isEmpty();
    }

    private static boolean isEffectless(Element element) {
        return EFFECTLESS.has(element);
    }

    private static boolean isPlain(Element element) {
        boolean styled = element.name().equals("font") || element.name().equals("span");
        return !styled || isPlainStyle(element);
    }

    /** Index of the nearest element around this one that makes it useless, -1 where there is none. */
    private static int outer(List<Element> elements, Element inner) {
        int same = sameName(elements, inner);
        if (same < 0 || !elements.get(same).closed() || !isUseless(inner, elements.get(same)) || !isPlain(inner)) {
            return -1;
        }
        for (int i = inner.parent(); i != same; i = elements.get(i).parent()) {
            if (resets(elements.get(i), inner)) {
                return -1;
            }
        }
        return same;
    }

    /** Index of the nearest element of this one's name around it, -1 where there is none or something stands between. */
    private static int sameName(List<Element> elements, Element inner) {
        int i = inner.parent();
        for (int steps = 0; i >= 0 && steps < 32; steps++) {
            Element outer = elements.get(i);
            if (outer.name().equals(inner.name())) {
                return i;
            }
            if (BARRIERS.has(outer) || OPAQUE.has(outer)) {
                return -1;
            }
            i = outer.parent();
        }
        return -1;
    }

    /** Whether an element in between takes back what the outer one says: a link its colour, a style its weight. */
    private static boolean resets(Element between, Element inner) {
        if (inner.name().equals("span") || inner.name().equals("font")) {
            return !isEffectless(between) || !between.attributes().isEmpty();
        }
        return between.value("style").filter(s -> WEIGHT.matcher(s).find()).isPresent();
    }

    private static boolean isUseless(Element inner, Element outer) {
        return switch (inner.name()) {
            case "a" ->
                inner.attribute("href").isPresent() && outer.attribute("href").isPresent();
            case "button" -> true;
            case "font", "span" -> Elements.sameAttributes(inner, outer);
            default -> inner.attributes().isEmpty() || Elements.sameAttributes(inner, outer);
        };
    }

    /** Whether the attributes say how text looks and nothing else, and twice is as once. */
    private static boolean isPlainStyle(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (!isPlainStyle(attribute)) {
                return false;
            }
        }
        return !element.attributes().isEmpty();
    }

    private static boolean isPlainStyle(Attribute attribute) {
        String value = attribute.value();
        return switch (attribute.name().toLowerCase(Locale.ROOT)) {
            case "style" -> !RELATIVE.matcher(value).find();
            case "size" -> !value.startsWith("+") && !value.startsWith("-");
            case "color", "face", "lang" -> true;
            default -> false;
        };
    }

    private static void report(Post post, Element outer, List<Element> inner, RuleContext context) {
        Element first = inner.get(0);
        boolean effectless = isEffectless(first) || inner.stream().allMatch(e -> Elements.sameAttributes(e, outer));
        String message = !effectless ? "forbidden" : inner.size() > 1 ? "nested-often" : "nested";
        Report report =
                Report.at(first.startTag(), message).arg("name", first.name()).arg("count", inner.size());
        context.report(effectless ? report.fix(fix(post.source().text(), inner)) : report);
    }

    private static Fix fix(String text, List<Element> inner) {
        List<Edit> edits = new ArrayList<>();
        for (Element element : inner) {
            edits.add(TagRemoval.of(text, element.startTag()));
            edits.add(TagRemoval.of(text, element.endTag()));
        }
        edits.sort((a, b) -> a.span().compareTo(b.span()));
        return new Fix(Fix.Safety.SAFE, edits);
    }
}
