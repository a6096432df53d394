package io.github.contentlint.rules.html;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.ElementNames;
import io.github.contentlint.post.Post;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Equal inline elements side by side that cut a word or a sentence apart. */
public final class HtmlSplitInline implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(HtmlSplitInline.class, Severity.WARNING);

    private static final ElementNames INLINE =
            ElementNames.of("strong", "b", "em", "i", "u", "s", "strike", "del", "ins", "font", "span", "big", "small");

    /** Here pieces are cut by syntax highlighting or drawing. */
    private static final ElementNames OPAQUE = ElementNames.of("pre", "code", "svg", "math", "kbd", "samp");

    private static final String SENTENCE_ENDS = "。！？；!?;…";
    private static final String CLAUSE_MARKS = "，。、；：？！）》」』”’,;)";
    private static final int SHOWN = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        List<Element> elements = post.body().elements();
        Map<Integer, Run> runs = new HashMap<>();
        List<Run> split = new ArrayList<>();
        String text = post.source().text();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (isCandidate(element)) {
                Run run = runs.get(element.parent());
                if (run == null || !run.add(text, element)) {
                    if (run != null && run.isSplit()) {
                        split.add(run);
                    }
                    runs.put(element.parent(), new Run(i, element));
                }
            }
        }
        runs.values().stream()
                .filter(Run::isSplit)
                .sorted((a, b) -> a.first.span().compareTo(b.first.span()))
                .forEach(split::add);
        if (!split.isEmpty()) {
            boolean[] opaque = Elements.inside(elements, OPAQUE);
            split.stream().filter(run -> !opaque[run.index]).forEach(run -> report(text, run, context));
        }
    }

    private static boolean isCandidate(Element element) {
        if (!INLINE.has(element)
                || !element.visible()
                || !element.closed()
                || element.endTag().isEmpty()) {
            return false;
        }
        return !element.name().equals("span")
                || element.attributes().size() == 1
                        && element.attribute("style").isPresent();
    }

    private static void report(String text, Run run, RuleContext context) {
        Span joint = run.joints.get(0);
        context.report(Report.at(run.first.span().to(run.last.span()), run.joints.size() > 1 ? "split-often" : "split")
                .arg("name", run.first.name())
                .arg("count", run.joints.size() + 1)
                .arg("before", before(text, joint.start()))
                .arg("after", after(text, joint.end()))
                .fix(run.fix(text)));
    }

    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < SHOWN && text.charAt(start - 1) > ' ' && text.charAt(start - 1) != '>') {
            start--;
        }
        return text.substring(start, end);
    }

    private static String after(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < SHOWN && text.charAt(end) > ' ' && text.charAt(end) != '<') {
            end++;
        }
        return text.substring(start, end);
    }

    /** Elements that follow one another directly. */
    private static final class Run {

        private final int index;
        private final Element first;
        private final List<Span> joints = new ArrayList<>();
        private Element last;
        private boolean cuts;

        Run(int index, Element first) {
            this.index = index;
            this.first = first;
            this.last = first;
        }

        boolean isSplit() {
            return cuts;
        }

        /** Adds an element, if it goes on where the last one ended. */
        boolean add(String text, Element next) {
            Span gap = new Span(
                    last.span().end(),
                    Math.max(last.span().end(), next.startTag().start()));
            if (gap.end() != next.startTag().start()
                    || !next.name().equals(last.name())
                    || !Elements.sameAttributes(next, last)
                    || !isBlank(text, gap)) {
                return false;
            }
            int left = last.endTag().start();
            while (left > last.startTag().end() && text.charAt(left - 1) <= ' ') {
                left--;
            }
            int right = next.startTag().end();
            while (right < next.endTag().start() && text.charAt(right) <= ' ') {
                right++;
            }
            boolean spaced = !gap.isEmpty()
                    || left < last.endTag().start()
                    || right > next.startTag().end();
            char before = text.charAt(left - 1);
            char after = text.charAt(right);
            if (!joins(before, after, spaced)) {
                return false;
            }
            joints.add(new Span(left, right));
            cuts |= !spaced || CLAUSE_MARKS.indexOf(after) >= 0;
            last = next;
            return true;
        }

        private static boolean joins(char before, char after, boolean spaced) {
            if (before == '>' || after == '<' || after == '&' || before == ';' || SENTENCE_ENDS.indexOf(before) >= 0) {
                return false;
            }
            return !spaced || isWide(before) && isWide(after);
        }

        private static boolean isWide(char c) {
            return c >= 0x2E80 && c <= 0x9FFF
                    || c >= 0xF900 && c <= 0xFAFF
                    || c >= 0xFF01 && c <= 0xFF60
                    || c == '“'
                    || c == '”';
        }

        private static boolean isBlank(String text, Span span) {
            int lines = 0;
            for (int i = span.start(); i < span.end(); i++) {
                char c = text.charAt(i);
                if (c > ' ' || c == '\n' && ++lines > 1) {
                    return false;
                }
            }
            return true;
        }

        Fix fix(String text) {
            List<Edit> edits = joints.stream().map(joint -> new Edit(joint, "")).toList();
            return new Fix(Fix.Safety.SAFE, edits);
        }
    }
}
