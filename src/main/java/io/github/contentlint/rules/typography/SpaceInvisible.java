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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Characters that nobody sees and that search, copying and line breaking stumble over. Said once a post and character; an
 * entity such as {@code &nbsp;} was written on purpose.
 */
public final class SpaceInvisible implements SiteRule<Usage> {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FULL_WIDTH_SPACE = '\u3000';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private static final RuleInfo INFO = RuleInfo.of(SpaceInvisible.class, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Notes plain blanks as kept to, no-break ones as departed. */
    @Override
    public Usage note(Post post, RuleContext context) {
        Map<Character, List<Place>> places = new TreeMap<>();
        int blanks = 0;
        for (List<Prose> part : List.of(post.frontMatterProse(), post.body().prose())) {
            for (Prose prose : part) {
                blanks += look(prose, places);
            }
        }
        places.forEach((c, found) -> context.report(report(c, found)));
        return new Usage(blanks, places.getOrDefault(NO_BREAK_SPACE, List.of()).size());
    }

    @Override
    public void check(List<Usage> notes, SiteContext context) {
        context.keep("always");
        if (notes.stream().reduce(Usage.NONE, Usage::plus).isHouseStyle()) {
            context.keep("blank");
        }
    }

    private record Place(Prose prose, int index) {

        Edit edit(char c) {
            return new Edit(prose.span(index, index + 1), isBlank(c) ? " " : "");
        }
    }

    private static int look(Prose prose, Map<Character, List<Place>> places) {
        String text = prose.text();
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                blanks++;
            } else if (c > ' ' && c < '\u007F' || Letters.isHan(c)) {
                continue;
            } else if (isInvisible(c) && prose.isContiguous(i, i + 1) && !isMeant(text, i)) {
                places.computeIfAbsent(c, k -> new ArrayList<>()).add(new Place(prose, i));
            }
        }
        return blanks;
    }

    private static Report report(char c, List<Place> places) {
        Place first = places.get(0);
        return Report.at(first.prose().span(first.index(), first.index() + 1), isBlank(c) ? "blank" : "invisible")
                .arg("char", String.format("U+%04X", (int) c))
                .arg("name", Character.getName(c))
                .arg("count", places.size())
                .candidate(isBlank(c) ? "blank" : "always")
                .fix(new Fix(
                        Fix.Safety.SAFE, places.stream().map(p -> p.edit(c)).toList()));
    }

    private static boolean isInvisible(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c == '\u007F'
                || c == NO_BREAK_SPACE
                || c == FULL_WIDTH_SPACE
                || c == '\u00AD'
                || c >= '\u200B' && c <= ZERO_WIDTH_JOINER
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\uFEFF';
    }

    private static boolean isBlank(char c) {
        return c == NO_BREAK_SPACE || c == FULL_WIDTH_SPACE;
    }

    /** Indentation, full-width blanks that set Chinese words apart, and joiners that make emoji or shape letters. */
    private static boolean isMeant(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        if (isBlank(c)) {
            boolean edge = before == '\n' || after == '\n' || isBlank(before) || isBlank(after);
            return edge || c == FULL_WIDTH_SPACE && !Letters.isLatin(before) && !Letters.isLatin(after);
        }
        return (c == ZERO_WIDTH_JOINER || c == '\u200C') && !isPlain(before) && !isPlain(after);
    }

    /** Neither an emoji nor a letter of a script that is shaped. */
    private static boolean isPlain(char c) {
        return c < '\u0590' || Letters.isHan(c) || c >= '\u3000' && c <= '\u30FF' || c >= '\uFF01' && c <= '\uFF5E';
    }
}
