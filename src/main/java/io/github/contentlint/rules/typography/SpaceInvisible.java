package io.github.contentlint.rules.typography;

import io.github.contentlint.lint.Edit;
import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import io.github.contentlint.text.CharSet;
import io.github.contentlint.text.Han;
import io.github.contentlint.text.SourceText;
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

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String EMPHASIS = "*_~`";
    private static final int NEAR = 32;
    private static final String INVISIBLE = "invisible";
    private static final String BLANK = "blank";

    private static final CharSet INVISIBLES = CharSet.ofRanges(
            '\0',
            '\b',
            '\u000B',
            '\f',
            '\u000E',
            '\u001F',
            '\u007F',
            '\u007F',
            NO_BREAK_SPACE,
            NO_BREAK_SPACE,
            SOFT_HYPHEN,
            SOFT_HYPHEN,
            '\u200B',
            ZERO_WIDTH_JOINER,
            '\u2028',
            '\u2029',
            '\u2060',
            '\u2064',
            FULL_WIDTH_SPACE,
            FULL_WIDTH_SPACE,
            '\uFEFF',
            '\uFEFF');

    private static final RuleInfo INFO =
            RuleInfo.of(SpaceInvisible.class, new Grade(INVISIBLE, Severity.WARNING), new Grade(BLANK, Severity.INFO));

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
                blanks += look(post.source(), prose, places);
            }
        }
        places.forEach((c, found) -> context.report(report(c, found)));
        return new Usage(blanks, places.getOrDefault(NO_BREAK_SPACE, List.of()).size());
    }

    @Override
    public void check(List<Usage> notes, SiteContext context) {
        context.keep(INVISIBLE);
        if (notes.stream().reduce(Usage.NONE, Usage::plus).isHouseStyle()) {
            context.keep(BLANK);
        }
    }

    private record Place(Prose prose, int index) {

        Edit edit(char c) {
            return new Edit(prose.span(index, index + 1), isBlank(c) ? " " : "");
        }
    }

    private static int look(SourceText source, Prose prose, Map<Character, List<Place>> places) {
        String text = prose.text();
        int first = INVISIBLES.next(text, 0);
        if (first >= 0 && isNothing(text)) {
            return 0;
        }
        for (int i = first; i >= 0; i = INVISIBLES.next(text, i + 1)) {
            if (prose.isContiguous(i, i + 1) && !isMeant(text, i) && !isSyntax(source, prose.offset(i))) {
                places.computeIfAbsent(text.charAt(i), k -> new ArrayList<>()).add(new Place(prose, i));
            }
        }
        return blanks(text);
    }

    private static int blanks(String text) {
        int blanks = 0;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            blanks++;
        }
        return blanks;
    }

    private static Report report(char c, List<Place> places) {
        Place first = places.get(0);
        String kind = isBlank(c) ? BLANK : INVISIBLE;
        return Report.at(first.prose().span(first.index(), first.index() + 1), kind)
                .grade(kind)
                .arg("char", String.format("U+%04X", (int) c))
                .arg("name", Character.getName(c))
                .arg("count", places.size())
                .candidate(kind)
                .fix(new Fix(
                        Fix.Safety.SAFE, places.stream().map(p -> p.edit(c)).toList()));
    }

    private static boolean isBlank(char c) {
        return c == NO_BREAK_SPACE || c == FULL_WIDTH_SPACE;
    }

    /** Blanks that are layout, hints for hyphenation, and joiners that make emoji or shape letters. */
    private static boolean isMeant(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        if (isBlank(c)) {
            return !Letters.isLatin(before) || !Letters.isLatin(after);
        }
        boolean hyphenation = c == SOFT_HYPHEN && Letters.isLatin(before) && Letters.isLatin(after);
        boolean joiner = (c == ZERO_WIDTH_JOINER || c == '\u200C') && !isPlain(before) && !isPlain(after);
        return hyphenation || joiner;
    }

    /** A line of nothing else was made for the space between paragraphs. */
    private static boolean isNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != Prose.OBJECT && !INVISIBLES.has(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether Markdown would read the source otherwise without the character: beside {@code **}, which a zero-width space
     * lets close before a Han character, at the start of a line before what is not text, and alone in the text of a link.
     */
    private static boolean isSyntax(SourceText source, int at) {
        String text = source.text();
        char after = neighbour(text, at, 1);
        char before = neighbour(text, at, -1);
        return EMPHASIS.indexOf(before) >= 0
                || EMPHASIS.indexOf(after) >= 0
                || before == '[' && after == ']'
                || !Character.isLetter(after) && startsLine(text, at);
    }

    /** The nearest char that is not invisible itself, {@code '\n'} where there is none near. */
    private static char neighbour(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && Math.abs(i - at) < NEAR) {
            if (!INVISIBLES.has(text.charAt(i))) {
                return text.charAt(i);
            }
            i += step;
        }
        return '\n';
    }

    private static boolean startsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < NEAR && (INVISIBLES.has(text.charAt(i)) || " \t>".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || at - i == NEAR || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** Neither an emoji nor a letter of a script that is shaped. */
    private static boolean isPlain(char c) {
        return c < '\u0590' || Han.isHan(c) || c >= '\u3000' && c <= '\u30FF' || c >= '\uFF01' && c <= '\uFF5E';
    }
}
