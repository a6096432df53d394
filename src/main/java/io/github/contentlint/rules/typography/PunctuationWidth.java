package io.github.contentlint.rules.typography;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import java.util.List;

/**
 * Punctuation of the wrong width: half-width between Han characters, or full-width in a text without any. Which is wrong,
 * the site decides mark by mark.
 */
public final class PunctuationWidth implements SiteRule<PunctuationWidth.Widths> {

    private static final String HALF = ",;:?!(";
    private static final String FULL = "，；：？！（";
    private static final char OPEN = '(';
    private static final char FULL_OPEN = '（';
    private static final int LONGEST_ASIDE = 200;

    private static final RuleInfo INFO = RuleInfo.of(PunctuationWidth.class, Severity.WARNING);

    /**
     * What is noted of a post.
     *
     * @param chinese of each mark between Han characters: full width kept to, half width departed
     * @param latin of all marks in text without Han characters: half width kept to, full width departed
     */
    record Widths(Usage[] chinese, Usage latin) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Widths note(Post post, RuleContext context) {
        Counter counter = new Counter(context);
        post.frontMatterProse().forEach(counter::look);
        post.body().prose().forEach(counter::look);
        return counter.widths();
    }

    @Override
    public void check(List<Widths> notes, SiteContext context) {
        for (int mark = 0; mark < HALF.length(); mark++) {
            Usage usage = Usage.NONE;
            for (Widths note : notes) {
                usage = usage.plus(note.chinese()[mark]);
            }
            if (usage.isHouseStyle()) {
                context.keep(String.valueOf(HALF.charAt(mark)));
            }
        }
        Usage latin = notes.stream().map(Widths::latin).reduce(Usage.NONE, Usage::plus);
        if (latin.isHouseStyle()) {
            context.keep("latin");
        }
    }

    /** Goes through the prose of one post. */
    private static final class Counter {

        private final RuleContext context;
        private final int[] full = new int[HALF.length()];
        private final int[] half = new int[HALF.length()];
        private int latinHalf;
        private int latinFull;

        Counter(RuleContext context) {
            this.context = context;
        }

        Widths widths() {
            Usage[] chinese = new Usage[HALF.length()];
            for (int mark = 0; mark < chinese.length; mark++) {
                chinese[mark] = new Usage(full[mark], half[mark]);
            }
            return new Widths(chinese, new Usage(latinHalf, latinFull));
        }

        void look(Prose prose) {
            String text = prose.text();
            boolean chinese = Letters.hasHan(text);
            for (int i = 1; i < text.length() - 1; i++) {
                char c = text.charAt(i);
                if (c > '?' && c < '！') {
                    continue;
                }
                if (HALF.indexOf(c) >= 0) {
                    half(prose, i, chinese);
                } else if (FULL.indexOf(c) >= 0) {
                    full(prose, i, chinese);
                }
            }
        }

        private void half(Prose prose, int at, boolean chinese) {
            String text = prose.text();
            char c = text.charAt(at);
            if (!chinese) {
                latinHalf += Letters.isLatin(text.charAt(at - 1)) ? 1 : 0;
            } else if (c == OPEN) {
                int close = close(text, at, ')');
                if (close > 0 && Letters.isHan(text.charAt(at - 1)) && isChineseAside(text, at, close)) {
                    half[HALF.indexOf(c)]++;
                    reportAside(prose, at, close);
                }
            } else if (isBetweenHan(text, at)) {
                half[HALF.indexOf(c)]++;
                int end = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
                report(prose, at, end, c, FULL.charAt(HALF.indexOf(c)), String.valueOf(c), "half");
            }
        }

        private void full(Prose prose, int at, boolean chinese) {
            String text = prose.text();
            char c = text.charAt(at);
            if (chinese) {
                boolean counts = c == FULL_OPEN
                        ? Letters.isHan(text.charAt(at - 1)) && Letters.isHan(text.charAt(at + 1))
                        : isBetweenHan(text, at);
                full[FULL.indexOf(c)] += counts ? 1 : 0;
            } else if (Letters.isLatin(text.charAt(at - 1)) && isLatinNext(text, at + 1) && c != FULL_OPEN) {
                latinFull++;
                char right = HALF.charAt(FULL.indexOf(c));
                Report report = Report.at(prose.span(at, at + 1), "full")
                        .arg("mark", c)
                        .arg("right", right)
                        .candidate("latin");
                String space = text.charAt(at + 1) == ' ' ? "" : " ";
                context.report(
                        prose.isContiguous(at, at + 1)
                                ? report.fix(Fix.safe(prose.span(at, at + 1), right + space))
                                : report);
            }
        }

        private void report(Prose prose, int at, int end, char mark, char right, String candidate, String message) {
            Report report = Report.at(prose.span(at, at + 1), message)
                    .arg("mark", mark)
                    .arg("right", right)
                    .candidate(candidate);
            boolean fixable = prose.isContiguous(at, end);
            context.report(fixable ? report.fix(Fix.safe(prose.span(at, end), String.valueOf(right))) : report);
        }

        private void reportAside(Prose prose, int open, int close) {
            Report report = Report.at(prose.span(open, close + 1), "aside").candidate(String.valueOf(OPEN));
            boolean fixable = prose.isContiguous(open, open + 1) && prose.isContiguous(close, close + 1);
            context.report(
                    fixable
                            ? report.fix(new Fix(
                                    Fix.Safety.SAFE,
                                    List.of(
                                            new Edit(prose.span(open, open + 1), "（"),
                                            new Edit(prose.span(close, close + 1), "）"))))
                            : report);
        }

        private static boolean isBetweenHan(String text, int at) {
            int next = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
            return Letters.isHan(text.charAt(at - 1)) && next < text.length() && Letters.isHan(text.charAt(next));
        }

        private static boolean isLatinNext(String text, int at) {
            int next = text.charAt(at) == ' ' ? at + 1 : at;
            return next < text.length() && Letters.isLatin(text.charAt(next));
        }

        private static int close(String text, int open, char mark) {
            int limit = Math.min(text.length(), open + LONGEST_ASIDE);
            for (int i = open + 1; i < limit; i++) {
                char c = text.charAt(i);
                if (c == mark) {
                    return i;
                }
                if (c == OPEN || c == FULL_OPEN || c == '）') {
                    return -1;
                }
            }
            return -1;
        }

        private static boolean isChineseAside(String text, int open, int close) {
            return close > open + 2 && Letters.isHan(text.charAt(open + 1)) && Letters.isHan(text.charAt(close - 1));
        }
    }
}
