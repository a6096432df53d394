package io.github.contentlint.site;

import io.github.contentlint.post.Attribute;
import io.github.contentlint.post.Dialect.Template;
import io.github.contentlint.post.Element;
import io.github.contentlint.post.Heading;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Finds the ids of a page in its post. Where engines differ in how they read a heading, its id counts in every reading:
 * an anchor too many hides a dead link, one too few makes a false alarm.
 *
 * @param style empty where the engine is not known
 * @param letterCase applied to ids: Hexo's option {@code modifyAnchors}
 */
record AnchorReader(Optional<HeadingIds> style, UnaryOperator<String> letterCase) {

    /** {@code {#id}}, {@code {: .x #id}}, {@code { .x #id }}: attribute lists of kramdown, goldmark, markdown-it. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:?+[^{}\\n#]*+#([^\\s{}]++)[^{}\\n]*+\\}");

    private static final Pattern HEAD = Pattern.compile("^\\s{0,3}#{1,6}[ \\t]*+|[ \\t]++#++\\s*+$");
    private static final Pattern UNDERLINE = Pattern.compile("\\n[ \\t]{0,3}(?:=++|-++)[ \\t]*+$");

    /** {@code :email:}, which markdown-it-emoji makes a picture that is no part of an id. */
    private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]++:");

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s]++)\\]");

    /** Tags that print no element with an id. */
    private static final Pattern HARMLESS_TAG = Pattern.compile("\\{%-?\\s*+(?:link|post_url|post_link|post_path|"
            + "asset_img|asset_path|asset_link|img|image|raw|endraw|highlight|endhighlight|codeblock|endcodeblock|code|"
            + "endcode|comment|endcomment|more|note|endnote|quote|endquote|blockquote|endblockquote|youtube|vimeo|gist|"
            + "cq|endcq|centerquote|endcenterquote|label|math|endmath)\\b");

    private static final Pattern HARMLESS_SHORTCODE = Pattern.compile(
            "\\{\\{[<%]\\s*+/?+\\s*+(?:relref|ref|figure|highlight|youtube|vimeo|gist|tweet|x|instagram|"
                    + "param|img|image|bilibili|music|/\\*)");

    private static final Pattern HARMLESS_OUTPUT = Pattern.compile("\\{\\{-?\\s*+(?:site\\.|page\\.(?!content)|[\"'])");

    /** Other files whose headings come into the page: VitePress's comment, MDX's import. */
    private static final Pattern INCLUDES = Pattern.compile("<!--\\s*+@include|(?m)^import\\s[^\\n]*\\.mdx?+['\"]");

    private static final List<Template> BRACES = List.of(Template.LIQUID, Template.NUNJUCKS, Template.HUGO_SHORTCODES);

    Anchors of(Post post) {
        Set<String> ids = new HashSet<>();
        for (Element element : post.body().elements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.name().equalsIgnoreCase("id") || attribute.name().equalsIgnoreCase("name")) {
                    ids.add(attribute.value());
                }
            }
        }
        attributeLists(post.source().text(), post.body().span().start(), ids);
        style.ifPresent(of -> headings(post, of, ids));
        footnotes(post, ids);
        ids.remove("");
        return new Anchors(ids, style.isPresent() && isComplete(post), this::slug);
    }

    private String slug(String text) {
        return style.map(of -> letterCase.apply(of.of(text))).orElse(text);
    }

    private void headings(Post post, HeadingIds of, Set<String> ids) {
        List<Heading> headings = post.body().headings();
        HeadingNumbers plain = new HeadingNumbers(of, letterCase);
        HeadingNumbers typographic = new HeadingNumbers(of, letterCase);
        HeadingNumbers withoutEmoji = new HeadingNumbers(of, letterCase);
        HeadingNumbers raw = new HeadingNumbers(of, letterCase);
        for (Heading heading : headings) {
            String written = post.source().slice(heading.span());
            if (!heading.label().isEmpty() && !ATTRIBUTES.matcher(written).find()) {
                plain.add(heading.label());
                typographic.add(typography(heading.label()));
                withoutEmoji.add(EMOJI.matcher(heading.label()).replaceAll("").strip());
                raw.add(content(written));
            }
        }
        List.of(plain, typographic, withoutEmoji, raw).forEach(all -> ids.addAll(all.ids()));
    }

    /** A heading's source without the marks of Markdown around it. */
    private static String content(String written) {
        String line =
                HEAD.matcher(UNDERLINE.matcher(written.strip()).replaceAll("")).replaceAll("");
        return line.strip();
    }

    /** As kramdown and marked with {@code smartypants} set it. */
    private static String typography(String text) {
        return text.replace("---", "—")
                .replace("--", "–")
                .replace("...", "…")
                .replaceAll("(^|[-—/(\\[{\\s])'", "$1‘")
                .replace('\'', '’')
                .replaceAll("(^|[-—/(\\[{‘\\s])\"", "$1“")
                .replace('"', '”');
    }

    private static void attributeLists(String text, int from, Set<String> ids) {
        Matcher matcher = ATTRIBUTES.matcher(text);
        for (int i = text.indexOf('{', from); i >= 0; i = text.indexOf('{', i + 1)) {
            if (matcher.region(i, text.length()).lookingAt()) {
                ids.add(matcher.group(1));
            }
        }
    }

    /** kramdown and goldmark write {@code fn:1}, markdown-it {@code fn1}, remark {@code user-content-fn-1}. */
    private static void footnotes(Post post, Set<String> ids) {
        String text = post.source().text();
        if (text.indexOf("[^", post.body().span().start()) < 0) {
            return;
        }
        Matcher matcher = FOOTNOTE.matcher(text);
        int number = 0;
        Set<String> seen = new HashSet<>();
        while (matcher.find()) {
            if (seen.add(matcher.group(1))) {
                number++;
                footnote(matcher.group(1), ids);
                footnote(String.valueOf(number), ids);
            }
        }
    }

    private static void footnote(String name, Set<String> ids) {
        for (String prefix : List.of("fn", "fnref", "user-content-fn", "user-content-fnref")) {
            for (String separator : List.of(":", "", "-", "_")) {
                ids.add(prefix + separator + name);
            }
        }
    }

    private static boolean isComplete(Post post) {
        Set<Template> templates = post.dialect().templates();
        boolean components = templates.contains(Template.VUE) || templates.contains(Template.JSX);
        if (components && INCLUDES.matcher(post.source().text()).find()
                || post.body().elements().stream().anyMatch(element -> makesElements(element, post))) {
            return false;
        }
        boolean output = post.body().headings().stream()
                .anyMatch(heading -> heading.label().indexOf(Prose.OBJECT) >= 0);
        return !output && (BRACES.stream().noneMatch(templates::contains) || !printsElements(post));
    }

    /** A script, or a component where a page consists of components and not of headings. */
    private static boolean makesElements(Element element, Post post) {
        return element.name().equals("script")
                ? !post.dialect().templates().contains(Template.VUE)
                : post.body().headings().isEmpty() && !Tag.isKnownTag(element.name());
    }

    /** Whether a template tag may print an element with an id. */
    private static boolean printsElements(Post post) {
        String text = post.source().text();
        for (int i = text.indexOf('{', post.body().span().start()); i >= 0; i = text.indexOf('{', i + 1)) {
            boolean tag = text.startsWith("{%", i) && !at(HARMLESS_TAG, text, i);
            boolean shortcode = (text.startsWith("{{<", i) || text.startsWith("{{%", i))
                    && post.dialect().templates().contains(Template.HUGO_SHORTCODES)
                    && !at(HARMLESS_SHORTCODE, text, i);
            boolean output = text.startsWith("{{", i)
                    && post.dialect().templates().contains(Template.LIQUID)
                    && !at(HARMLESS_OUTPUT, text, i);
            if (tag || shortcode || output) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(Pattern pattern, String text, int offset) {
        return pattern.matcher(text).region(offset, text.length()).lookingAt();
    }
}
