package io.github.contentlint.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How Markdown engines make the id of a heading of its text. Measured with one post of 34 headings; the tests hold the
 * table.
 */
enum HeadingIds {

    /** kramdown-parser-gfm 1.1, which Jekyll 4.3.1 uses unless told otherwise. */
    KRAMDOWN_GFM(HeadingIds::words, Numbering.COUNTED, ""),
    /** kramdown 2.4 with {@code input: kramdown}. */
    KRAMDOWN(HeadingIds::asciiAfterLetter, Numbering.COUNTED, "section"),
    /** Hugo 0.111.3, {@code autoHeadingIDType: github}. */
    GOLDMARK(HeadingIds::lettersAndDigits, Numbering.UNUSED, "heading"),
    /** Hugo 0.111.3, {@code autoHeadingIDType: github-ascii}. */
    GOLDMARK_ASCII(HeadingIds::asciiWords, Numbering.UNUSED, "heading"),
    /** Hugo 0.111.3, {@code autoHeadingIDType: blackfriday}. */
    BLACKFRIDAY(HeadingIds::joinedWords, Numbering.UNUSED, "heading"),
    /** hexo-renderer-marked 7.0.1, {@code slugize} of hexo-util. */
    HEXO(HeadingIds::hexo, Numbering.COUNTED, ""),
    /** hexo-renderer-markdown-it: the second of a name ends in -2. */
    HEXO_MARKDOWN_IT(HeadingIds::hexo, Numbering.FROM_TWO, ""),
    /** VitePress 1.6.4, {@code slugify} of @mdit-vue. */
    VITEPRESS(HeadingIds::vue, Numbering.UNUSED, ""),
    /** VuePress 1.9, {@code slugify} of @vuepress/shared-utils with markdown-it-anchor 5.3. */
    VUEPRESS(text -> vue(text.replaceAll("[–—]", "-")), Numbering.FROM_TWO, ""),
    /** Astro 6, github-slugger. */
    GITHUB(HeadingIds::words, Numbering.UNUSED, "");

    /** What tells the second heading of a name from the first. */
    enum Numbering {
        /** {@code -1}, whether or not that is another heading's id. */
        COUNTED,
        /** {@code -1} or the next number that is free. */
        UNUSED,
        /** {@code -2}. */
        FROM_TWO
    }

    private static final Pattern NON_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\- \\t]");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}_\\- \\t]");
    private static final Pattern NON_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern BEFORE_LETTER = Pattern.compile("^[^a-zA-Z]++");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-zA-Z0-9 -]");
    private static final Pattern SPECIAL =
            Pattern.compile("[\\s~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/\\x00-\\x1F]++");
    private static final Pattern QUOTES = Pattern.compile("[“”‘’]++");
    private static final Pattern FULL_WIDTH = Pattern.compile("[Ａ-Ｚａ-ｚ]");
    private static final Pattern DIACRITICS = Pattern.compile("[\\u00C0-\\u024F\\u1E00-\\u1EFF]");

    private final UnaryOperator<String> slug;
    private final Numbering numbering;
    private final String empty;

    HeadingIds(UnaryOperator<String> slug, Numbering numbering, String empty) {
        this.slug = slug;
        this.numbering = numbering;
        this.empty = empty;
    }

    Numbering numbering() {
        return numbering;
    }

    /** The id of the first heading with this text. */
    String of(String text) {
        String id = slug.apply(text);
        return id.isEmpty() ? empty : id;
    }

    private static String words(String text) {
        return hyphenated(NON_WORD, text);
    }

    private static String lettersAndDigits(String text) {
        return hyphenated(NO_LETTER_OR_DIGIT, text);
    }

    private static String hyphenated(Pattern dropped, String text) {
        return dropped.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-')
                .replace('\t', '-');
    }

    private static String asciiWords(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return words(plain.replaceAll("[^\\x00-\\x7F]", ""));
    }

    private static String asciiAfterLetter(String text) {
        String letters = BEFORE_LETTER.matcher(text).replaceFirst("");
        return NOT_PLAIN.matcher(letters).replaceAll("").replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    private static String joinedWords(String text) {
        return trimmed(NON_ALPHANUMERIC.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-"));
    }

    private static String hexo(String text) {
        String letters = DIACRITICS
                .matcher(text.replace('ß', 's'))
                .replaceAll(m -> MARKS.matcher(Normalizer.normalize(m.group(), Normalizer.Form.NFD))
                        .replaceAll(""));
        String narrow =
                FULL_WIDTH.matcher(letters).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
        return trimmed(SPECIAL.matcher(narrow).replaceAll("-"));
    }

    private static String vue(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String id = trimmed(
                        SPECIAL.matcher(QUOTES.matcher(plain).replaceAll("-")).replaceAll("-"))
                .toLowerCase(Locale.ROOT);
        return !id.isEmpty() && id.charAt(0) >= '0' && id.charAt(0) <= '9' ? "_" + id : id;
    }

    /** Without the signs at its ends that stand for what is no word. */
    private static String trimmed(String id) {
        int start = id.startsWith("-") ? 1 : 0;
        int end = id.endsWith("-") && id.length() > start ? id.length() - 1 : id.length();
        return id.substring(start, end);
    }
}
