package io.github.contentlint.parse;

import io.github.contentlint.post.Dialect.Engine;
import io.github.contentlint.post.ImageName;
import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Prose;
import io.github.contentlint.post.SourceMap;
import io.github.contentlint.text.Han;
import io.github.contentlint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at prose for markup that is none to this engine: asterisks that are printed, images that are text. And takes out
 * of it what no reader reads as words: bare addresses, formulas, kramdown's emphasis that CommonMark does not see.
 */
final class ProseRefiner {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]++"
            + "|www\\.[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]++"
            + "|(?<![A-Za-z0-9._%+\\-])[A-Za-z0-9._%+\\-]++@[A-Za-z0-9\\-]++\\.[A-Za-z0-9.\\-]++");

    /** A formula starts and ends with a char that is no blank, has no Han character and no second dollar. */
    private static final Pattern FORMULA = Pattern.compile("\\$[^\\s$\\u3000-\\u9FFF\\uFF00-\\uFFEF]"
            + "(?:[^$\\n\\u3000-\\u9FFF\\uFF00-\\uFFEF]*+(?<=\\S))?\\$(?!\\d)");

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=[^\\s*])([^*\\n]{1,200})(?<=[^\\s*])\\*\\*");
    private static final Pattern IMAGE = Pattern.compile(
            "!\\[([^\\]\\n]{0,200})\\](?:（([^）\\n]{1,300})）|\\(([^)\\n]{1,300})\\)|（([^)）\\n]{1,300})\\))");
    /** Obsidian's {@code ![[a.png]]}, {@code ![[a.png|300]]}. */
    private static final Pattern EMBED =
            Pattern.compile("!\\[\\[([^\\[\\]|#\\n]{1,200}+)(?:[|#][^\\[\\]\\n]{0,200}+)?+\\]\\]");
    /** A reference that nothing defines, and what was to stand in parentheses right behind the bracket. */
    private static final Pattern LOOSE_IMAGE =
            Pattern.compile("!\\[[^\\]\\n]{0,200}\\](?:\\[([^\\]\\n]{0,200})\\]|\\s\\(([^)\\s]{0,300}\\.\\w{2,5})\\))");

    private static final Pattern RAW_IMAGE = Pattern.compile("!\\[[^\\]\\n]{0,200}\\]\\([^)\\s]{1,300}\\)");
    private static final Pattern RAW_LINK = Pattern.compile("(?<!!)\\[[^\\]\\n]{1,200}\\]\\(https?:[^)\\s]{1,300}\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}+[\\u4E00-\\u9FFF][^#\\n]{0,60}");

    private final Engine engine;

    ProseRefiner(Engine engine) {
        this.engine = engine;
    }

    /**
     * @param rawHtml whether the text stands in a block of raw HTML, where no Markdown is rendered
     * @param problems where to put what is wrong
     */
    Prose refine(Prose prose, boolean rawHtml, List<Problem> problems) {
        String text = prose.text();
        boolean[] hidden = null;
        if (text.indexOf('*') >= 0) {
            hidden = strong(prose, rawHtml, problems, hidden);
        }
        if (text.indexOf('[') >= 0) {
            brackets(prose, rawHtml, problems);
        }
        if (!rawHtml && text.charAt(0) == '#' && prose.kind() == Prose.Kind.PARAGRAPH) {
            heading(prose, problems);
        }
        Prose visible = hidden == null ? prose : without(prose, hidden);
        return opaque(visible);
    }

    private boolean[] strong(Prose prose, boolean rawHtml, List<Problem> problems, boolean[] none) {
        boolean[] hidden = none;
        Matcher strong = STRONG.matcher(prose.text());
        while (strong.find()) {
            if (!isWritten(prose, strong.start(), 2) || !isWritten(prose, strong.end() - 2, 2)) {
                continue;
            }
            if (engine == Engine.KRAMDOWN && !rawHtml) {
                hidden = hidden == null ? new boolean[prose.text().length()] : hidden;
                hide(hidden, strong.start());
                hide(hidden, strong.end() - 2);
            } else if (isMeantAsEmphasis(prose.text(), strong)) {
                Span span = prose.span(strong.start(), strong.end());
                Problem.Kind kind = rawHtml && engine != Engine.HTML
                        ? Problem.Kind.LITERAL_MARKDOWN
                        : Problem.Kind.LITERAL_EMPHASIS;
                problems.add(new Problem(kind, span, Map.of("text", strong.group())));
            }
        }
        return hidden;
    }

    /** In Chinese text two asterisks before a word and two after it are emphasis; in code and formulas they are not. */
    private static boolean isMeantAsEmphasis(String text, Matcher strong) {
        return strong.group(1).chars().anyMatch(c -> Han.isWide((char) c))
                || strong.end() < text.length() && Han.isHan(text.charAt(strong.end()))
                || strong.start() > 0 && Han.isHan(text.charAt(strong.start() - 1));
    }

    private static void hide(boolean[] hidden, int at) {
        hidden[at] = true;
        hidden[at + 1] = true;
    }

    private void brackets(Prose prose, boolean rawHtml, List<Problem> problems) {
        if (rawHtml) {
            if (engine == Engine.HTML) {
                return;
            }
            for (Pattern pattern : List.of(RAW_IMAGE, RAW_LINK)) {
                Matcher literal = pattern.matcher(prose.text());
                while (literal.find()) {
                    Span span = prose.span(literal.start(), literal.end());
                    problems.add(new Problem(Problem.Kind.LITERAL_MARKDOWN, span, Map.of("text", literal.group())));
                }
            }
            return;
        }
        images(prose, IMAGE, problems, 2, 3, 4);
        images(prose, LOOSE_IMAGE, problems, 1, 2);
        embeds(prose, problems);
    }

    private static void images(Prose prose, Pattern pattern, List<Problem> problems, int... destinations) {
        Matcher image = pattern.matcher(prose.text());
        while (image.find()) {
            literalImage(prose, image, firstGroup(image, destinations), problems);
        }
    }

    private static void embeds(Prose prose, List<Problem> problems) {
        Matcher embed = EMBED.matcher(prose.text());
        while (embed.find()) {
            if (ImageName.endsPath(embed.group(1))) {
                literalImage(prose, embed, embed.group(1), problems);
            }
        }
    }

    private static void literalImage(Prose prose, Matcher image, String destination, List<Problem> problems) {
        if (isWritten(prose, image.start(), 2)) {
            Span span = prose.span(image.start(), image.end());
            problems.add(new Problem(Problem.Kind.LITERAL_IMAGE, span, Map.of("destination", destination)));
        }
    }

    private static String firstGroup(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static void heading(Prose prose, List<Problem> problems) {
        Matcher heading = HEADING.matcher(prose.text());
        if (heading.matches() && isWritten(prose, 0, 1)) {
            problems.add(new Problem(
                    Problem.Kind.LITERAL_HEADING, prose.span(0, heading.end()), Map.of("text", heading.group())));
        }
    }

    /** Whether chars stand in the source as they are, neither escaped nor entities. */
    private static boolean isWritten(Prose prose, int at, int length) {
        return prose.isContiguous(at, at + length);
    }

    private static Prose without(Prose prose, boolean[] hidden) {
        int length = prose.text().length();
        StringBuilder text = new StringBuilder(length);
        SourceMap.Builder places = new SourceMap.Builder();
        for (int i = 0; i < length; ) {
            int end = i;
            while (end < length && !hidden[end]) {
                end++;
            }
            text.append(prose.text(), i, end);
            places.add(prose.places(), i, end);
            i = end + 1;
        }
        return new Prose(prose.kind(), text.toString(), places.build(text.length()));
    }

    /** Addresses and formulas become one object each. */
    private static Prose opaque(Prose prose) {
        Prose result = prose;
        String text = prose.text();
        if (text.contains("://") || text.indexOf('@') >= 0 || text.contains("www.")) {
            result = replace(result, ADDRESS);
        }
        if (text.indexOf('$') >= 0) {
            result = replace(result, FORMULA);
        }
        return result;
    }

    private static Prose replace(Prose prose, Pattern pattern) {
        Matcher matcher = pattern.matcher(prose.text());
        if (!matcher.find()) {
            return prose;
        }
        String whole = prose.text();
        StringBuilder text = new StringBuilder(whole.length());
        SourceMap.Builder places = new SourceMap.Builder();
        int i = 0;
        do {
            text.append(whole, i, matcher.start()).append(Prose.OBJECT);
            places.add(prose.places(), i, matcher.start());
            Span hidden = prose.span(matcher.start(), matcher.end());
            places.addWhole(1, hidden.start(), hidden.end());
            i = matcher.end();
        } while (matcher.find());
        text.append(whole, i, whole.length());
        places.add(prose.places(), i, whole.length());
        return new Prose(prose.kind(), text.toString(), places.build(text.length()));
    }
}
