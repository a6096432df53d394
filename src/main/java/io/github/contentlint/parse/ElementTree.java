package io.github.contentlint.parse;

import io.github.contentlint.parse.HtmlName.Trait;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.Problem;
import io.github.contentlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes elements of tags, in the order of the source. The elements are those that the tags say; what a browser would
 * repair becomes a problem.
 *
 * <p>Under kramdown an end tag closes the innermost element or none: kramdown prints any other end tag, and optional end
 * tags are not optional. Else an end tag closes the nearest element of its name in scope.
 *
 * <p>Costs a constant time per tag, spread over all tags, however deep they nest.
 */
final class ElementTree {

    /** How many open elements are looked through for one whose end tag may be left out. */
    private static final int IMPLIED_DEPTH = 64;

    private final String text;
    private final boolean strict;
    private final List<OpenElement> elements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<OpenElement> stack = new ArrayList<>();
    private final InnermostElements innermost = new InnermostElements();
    private final Map<HtmlName, Deque<OpenElement>> orphans = new HashMap<>();
    /** Tags that kramdown prints, whose end tags are to be printed too. */
    private final Map<HtmlName, Integer> escaped = new HashMap<>();
    /** End tags that kramdown prints while an element of that name is open. */
    private final Map<HtmlName, Integer> printed = new HashMap<>();

    private int blockDepth;

    /**
     * @param text the whole source
     */
    ElementTree(String text, TagSyntax syntax) {
        this.text = text;
        this.strict = syntax.isKramdown();
    }

    /** Takes any token: a tag opens or closes an element, text may show something. */
    void accept(HtmlToken token) {
        if (token instanceof HtmlToken.StartTag tag) {
            start(tag);
        } else if (token instanceof HtmlToken.EndTag tag) {
            end(tag);
        } else if (token instanceof HtmlToken.Text || token instanceof HtmlToken.RawText) {
            if (!HtmlText.isBlank(text, token.start(), token.end())) {
                visible();
            }
        } else if (token instanceof HtmlToken.EscapedTag tag) {
            visible();
            escaped.merge(tag.name(), 1, Integer::sum);
            problems.add(new Problem(
                    Problem.Kind.ESCAPED_TAG,
                    tag.span(),
                    Map.of("tag", tag.name().toString())));
        } else if (token instanceof HtmlToken.UnfinishedTag tag) {
            problems.add(new Problem(
                    Problem.Kind.UNCLOSED_ELEMENT,
                    tag.span(),
                    Map.of("name", tag.name().toString(), "unfinished", "true")));
        }
    }

    /** A reader sees something here: text, an image, Markdown content, what a template prints. */
    void visible() {
        if (!stack.isEmpty()) {
            top().visible = true;
        }
    }

    /** How many elements are open. */
    int depth() {
        return stack.size();
    }

    /** Whether an element of this name is open. */
    boolean isOpen(HtmlName name) {
        return innermost.get(name) != null;
    }

    /** A Markdown block begins, a paragraph or heading say, whose inline HTML does not reach beyond it. */
    void beginBlock() {
        blockDepth = stack.size();
    }

    /** The Markdown block ends: what was opened in it and is open still is closed by nobody. */
    void endBlock(int offset) {
        while (stack.size() > blockDepth) {
            OpenElement open = top();
            if (strict ? !take(printed, open.name) : mustBeClosed(open)) {
                await(open, "");
            }
            pop(offset);
        }
        blockDepth = 0;
    }

    /** Closes what is still open, at the end of the content. */
    void finish(int offset) {
        while (!stack.isEmpty()) {
            orphan(top(), "");
            pop(offset);
        }
        for (Deque<OpenElement> left : orphans.values()) {
            left.forEach(this::unclosed);
        }
        orphans.clear();
        problems.sort(Comparator.comparing(Problem::span));
    }

    /** In the order of the source; complete after {@link #finish}. */
    List<Element> elements() {
        Element[] done = new Element[elements.size()];
        for (int i = 0; i < done.length; i++) {
            done[i] = elements.get(i).toElement();
        }
        return List.of(done);
    }

    /** In the order of the source; complete after {@link #finish}. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void start(HtmlToken.StartTag tag) {
        boolean foreign = isForeign(tag.name());
        if (!strict && !foreign && !stack.isEmpty()) {
            ImpliedEnd.by(tag.name()).ifPresent(implied -> closeImplied(implied, tag.start()));
        }
        OpenElement parent = stack.isEmpty() ? null : top();
        OpenElement element = new OpenElement(elements.size(), parent, tag, foreign);
        elements.add(element);
        boolean empty = tag.selfClosing() || !foreign && element.is(Trait.VOID);
        element.visible = foreign || element.is(Trait.SHOWS) || !element.is(Trait.KNOWN);
        if (empty) {
            element.closed = true;
            element.endTag = Span.at(tag.end());
            if (element.visible) {
                visible();
            }
            return;
        }
        push(element);
    }

    private void push(OpenElement element) {
        OpenElement parent = stack.isEmpty() ? element : top();
        element.position = stack.size();
        element.scopeStart = element.is(Trait.SCOPE) ? element.position : parent.scopeStart;
        element.tableStart = element.name.is("table") ? element.position : parent.tableStart;
        element.outerSameName = innermost.put(element.name, element);
        stack.add(element);
    }

    private boolean isForeign(HtmlName name) {
        return name.is(Trait.FOREIGN_ROOT)
                || !stack.isEmpty()
                        && top().foreign
                        && !top().name.is("foreignobject")
                        && !top().name.is("annotation-xml");
    }

    /** Index in the stack below which an end tag does not reach. */
    private int scopeStart(HtmlName name) {
        if (stack.isEmpty()) {
            return 0;
        }
        return name.is(Trait.TABLE_PART) ? top().tableStart : top().scopeStart;
    }

    private void closeImplied(ImpliedEnd implied, int offset) {
        int outermost = -1;
        for (int i = stack.size() - 1; i >= Math.max(0, stack.size() - IMPLIED_DEPTH); i--) {
            HtmlName name = stack.get(i).name;
            if (implied.ends(name)) {
                outermost = i;
            } else if (implied.stopsAt(name)) {
                break;
            }
        }
        if (outermost >= 0) {
            closeDownTo(outermost, offset, implied.name().toString());
        }
    }

    private void end(HtmlToken.EndTag tag) {
        OpenElement open = innermost.get(tag.name());
        if (strict) {
            endStrictly(tag, open);
        } else if (open == null || open.position < scopeStart(tag.name())) {
            endWithoutStart(tag);
        } else if (isInline(open) && crossesBlock(open)) {
            // A browser closes the inline element and leaves the block open.
            problems.add(misnested(tag, top().name.toString()));
            open.end(tag);
            innermost.put(open.name, open.outerSameName);
            open.detached = true;
        } else {
            closeDownTo(open.position + 1, tag.start(), tag.name().toString());
            open.end(tag);
            pop(tag.start());
        }
    }

    private void endStrictly(HtmlToken.EndTag tag, OpenElement open) {
        if (!stack.isEmpty() && top() == open) {
            open.end(tag);
            pop(tag.start());
            return;
        }
        if (take(escaped, tag.name())) {
            return;
        }
        visible();
        if (open == null) {
            endWithoutStart(tag);
            return;
        }
        printed.merge(tag.name(), 1, Integer::sum);
        if (top().crossing == null) {
            top().crossing = misnested(tag, top().name.toString());
        }
    }

    private void endWithoutStart(HtmlToken.EndTag tag) {
        Deque<OpenElement> left = orphans.get(tag.name());
        if (left != null && !left.isEmpty()) {
            OpenElement orphan = left.pop();
            problems.add(misnested(tag, orphan.cutBy));
        } else {
            problems.add(stray(tag));
        }
    }

    private static boolean take(Map<HtmlName, Integer> counts, HtmlName name) {
        if (counts.isEmpty()) {
            return false;
        }
        int count = counts.getOrDefault(name, 0);
        if (count > 0) {
            counts.put(name, count - 1);
        }
        return count > 0;
    }

    private static boolean isInline(OpenElement element) {
        return !element.foreign && !element.is(Trait.BLOCK) && element.is(Trait.KNOWN);
    }

    /** Whether the innermost open element, inside this one, is a block whose end tag must not be left out. */
    private boolean crossesBlock(OpenElement open) {
        return top() != open && top().is(Trait.BLOCK) && !top().is(Trait.OPTIONAL_END);
    }

    /** Closes the open elements from the innermost down to this position in the stack, which lack their end tags. */
    private void closeDownTo(int position, int offset, String by) {
        while (stack.size() > position) {
            orphan(top(), by);
            pop(offset);
        }
    }

    /** Notes that an element ends without its end tag, which may still come where it does not belong. */
    private void orphan(OpenElement open, String by) {
        if (strict) {
            boolean implied = open.is(Trait.OPTIONAL_END) && open.crossing == null && stack.size() > 1;
            if (!take(printed, open.name) && !implied) {
                unclosed(open);
            }
        } else if (mustBeClosed(open)) {
            await(open, by);
        }
    }

    private static boolean mustBeClosed(OpenElement open) {
        return !open.detached && !open.is(Trait.OPTIONAL_END);
    }

    private void await(OpenElement open, String by) {
        open.cutBy = by;
        orphans.computeIfAbsent(open.name, n -> new ArrayDeque<>()).push(open);
    }

    private void pop(int offset) {
        OpenElement closed = stack.remove(stack.size() - 1);
        if (!closed.detached) {
            innermost.put(closed.name, closed.outerSameName);
        }
        if (closed.endTag == null) {
            closed.endTag = Span.at(offset);
        }
        if (closed.closed && closed.crossing != null) {
            problems.add(closed.crossing);
        }
        if (closed.visible) {
            visible();
        }
        blockDepth = Math.min(blockDepth, stack.size());
    }

    private OpenElement top() {
        return stack.get(stack.size() - 1);
    }

    private void unclosed(OpenElement open) {
        Map<String, String> details = new HashMap<>();
        details.put("name", open.name.toString());
        if (open.crossing != null) {
            details.put("by", open.crossing.details().get("name"));
        }
        if (isUnknown(open.name) && !open.foreign) {
            details.put("unknown", "true");
        }
        problems.add(new Problem(Problem.Kind.UNCLOSED_ELEMENT, open.startTag, details));
    }

    private static Problem stray(HtmlToken.EndTag tag) {
        String name = tag.name().toString();
        Map<String, String> details =
                isUnknown(tag.name()) ? Map.of("name", name, "unknown", "true") : Map.of("name", name);
        return new Problem(Problem.Kind.STRAY_END_TAG, tag.span(), details);
    }

    /** Whether HTML has no such element, nor any other language whose prefix it bears. */
    private static boolean isUnknown(HtmlName name) {
        return !name.isKnown() && name.toString().indexOf(':') < 0;
    }

    /**
     * @param open what crosses the element; empty for the end of a Markdown block
     */
    private static Problem misnested(HtmlToken.EndTag tag, String open) {
        return new Problem(
                Problem.Kind.MISNESTED_ELEMENT,
                tag.span(),
                Map.of("name", tag.name().toString(), "open", open));
    }
}
