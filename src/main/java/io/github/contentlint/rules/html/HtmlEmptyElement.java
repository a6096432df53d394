package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Dialect;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.ElementNames;
import io.github.contentlint.post.Post;
import io.github.contentlint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An element with nothing in it that a reader sees. */
public final class HtmlEmptyElement implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(HtmlEmptyElement.class, Severity.WARNING);

    private static final ElementNames INLINE = ElementNames.of(
            "strong", "b", "em", "i", "u", "s", "strike", "del", "ins", "mark", "code", "tt", "font", "span", "a",
            "small", "big", "sub", "sup", "label", "q", "cite", "abbr", "kbd", "samp", "var");

    private static final ElementNames BLOCK = ElementNames.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "center",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "figure",
            "figcaption");

    /** Here syntax highlighting leaves shells behind. */
    private static final ElementNames OPAQUE = ElementNames.of("pre", "code", "samp", "kbd");

    /** Boxes that a style sheet or a script may fill by their class. */
    private static final ElementNames BOXES = ElementNames.of(
            "div", "span", "section", "article", "aside", "header", "footer", "figure", "i", "ins", "ul", "ol", "a",
            "label");

    private static final Pattern ICON = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:fa[brsl]?|icons?|iconfont|glyphicon|emoji|bi|ri|mdi|devicon)(?:[\\s_-]|$)");

    /** Styles that show although there is nothing inside, or that place what follows. */
    private static final Pattern SHOWING = Pattern.compile(
            "(?i)(?:^|[;\\s])(?:(?:min-|max-|line-)?height|width|white-space|background|border|clear|padding|display|position|float|content"
                    + "|page-break|break|columns?)[a-z-]*+\\s*+:");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        List<Element> elements = post.body().elements();
        boolean[] kept = kept(elements);
        boolean[] opaque = null;
        boolean[] empty = new boolean[elements.size()];
        for (int i = 0; i < empty.length; i++) {
            Element element = elements.get(i);
            boolean around = element.parent() >= 0 && empty[element.parent()];
            empty[i] = around || !kept[i];
            if (empty[i] && !around && !isCellFiller(elements, element)) {
                opaque = opaque == null ? Elements.inside(elements, OPAQUE) : opaque;
                if (!opaque[i]) {
                    report(post, element, context);
                }
            }
        }
    }

    /** Which elements have something to show or to do, themselves or inside. */
    private static boolean[] kept(List<Element> elements) {
        boolean[] kept = new boolean[elements.size()];
        for (int i = kept.length - 1; i >= 0; i--) {
            Element element = elements.get(i);
            kept[i] |= element.visible()
                    || !element.closed()
                    || element.endTag().isEmpty()
                    || !INLINE.has(element) && !BLOCK.has(element)
                    || isHook(element);
            if (kept[i] && element.parent() >= 0) {
                kept[element.parent()] = true;
            }
        }
        return kept;
    }

    private static boolean isHook(Element element) {
        if (element.name().equals("a") && element.attribute("href").isEmpty()) {
            return true;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.name().toLowerCase(Locale.ROOT);
            boolean hook = switch (name) {
                case "href", "target", "rel", "align", "color", "size", "face", "dir", "lang", "alt", "title" -> false;
                case "class" ->
                    BOXES.has(element) || ICON.matcher(attribute.value()).find();
                case "style" -> SHOWING.matcher(attribute.value()).find();
                default -> true;
            };
            if (hook) {
                return true;
            }
        }
        return false;
    }

    /** An empty paragraph that editors put into an empty cell. */
    private static boolean isCellFiller(List<Element> elements, Element element) {
        if (element.parent() < 0) {
            return false;
        }
        Element parent = elements.get(element.parent());
        return !parent.visible() && (parent.name().equals("td") || parent.name().equals("th"));
    }

    private static void report(Post post, Element element, RuleContext context) {
        Span inner = new Span(element.startTag().end(), element.endTag().start());
        if (post.source().slice(inner).contains("<!--")) {
            return;
        }
        if (element.attribute("href").isPresent()) {
            context.report(Report.at(element.span(), "link")
                    .arg("target", shortened(element.value("href").orElse("")))
                    .fix(Fix.unsafe(element.span(), "")));
            return;
        }
        context.report(
                Report.at(element.span(), "empty").arg("name", element.name()).fix(fix(post, element, inner)));
    }

    private static String shortened(String target) {
        return target.length() > 60 ? target.substring(0, 59) + "…" : target;
    }

    private static Fix fix(Post post, Element element, Span inner) {
        String text = post.source().text();
        if (INLINE.has(element)) {
            Edit edit = TagRemoval.isAloneOnItsLines(text, element.span())
                    ? TagRemoval.of(text, element.span())
                    : new Edit(element.span(), blanks(text, inner));
            return joinsMarkers(text, edit)
                    ? new Fix(Fix.Safety.UNSAFE, List.of(edit))
                    : new Fix(Fix.Safety.SAFE, List.of(edit));
        }
        Edit edit = TagRemoval.of(text, element.span());
        // At the top of a Markdown text an HTML block also parts what stands before it from what stands after it.
        boolean parts = element.parent() < 0 && post.dialect().engine() != Dialect.Engine.HTML;
        return new Fix(parts ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, List.of(edit));
    }

    /** What is left of an inline element: the blanks that a browser shows, one for any white space. */
    private static String blanks(String text, Span inner) {
        StringBuilder blanks = new StringBuilder();
        boolean tag = false;
        for (int i = inner.start(); i < inner.end(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                tag = true;
            } else if (c == '>' && tag) {
                tag = false;
            } else if (!tag && c > ' ') {
                blanks.append(c);
            } else if (!tag && (blanks.isEmpty() || blanks.charAt(blanks.length() - 1) != ' ')) {
                blanks.append(' ');
            }
        }
        boolean spaced = isSpace(text, inner.start() - 1, -1) || isSpace(text, inner.end(), 1);
        return spaced && blanks.toString().equals(" ") ? "" : blanks.toString();
    }

    /** Whether white space is next to the tag that ends or begins here. */
    private static boolean isSpace(String text, int from, int step) {
        int i = from;
        char bracket = step < 0 ? '<' : '>';
        while (i >= 0 && i < text.length() && text.charAt(i) != bracket) {
            i += step;
        }
        i += step;
        return i < 0 || i >= text.length() || text.charAt(i) <= ' ';
    }

    /** Whether Markdown's emphasis on both sides would run together. */
    private static boolean joinsMarkers(String text, Edit edit) {
        int before = edit.span().start() - 1;
        int after = edit.span().end();
        return edit.replacement().isEmpty()
                && before >= 0
                && after < text.length()
                && "*_~`".indexOf(text.charAt(before)) >= 0
                && "*_~`".indexOf(text.charAt(after)) >= 0;
    }
}
