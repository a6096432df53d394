package io.github.contentlint.rules.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Fragments that lead somewhere whatever the post holds: the top, parts that themes bring, text that browsers find. */
final class ThemeIds {

    private static final Set<String> PARTS = Set.of(
            "more",
            "toc",
            "comment",
            "comments",
            "respond",
            "disqus_thread",
            "vcomments",
            "waline",
            "twikoo",
            "gitalk",
            "gitalk-container",
            "giscus",
            "utterances",
            "content",
            "main",
            "main-content",
            "footer",
            "header",
            "nav",
            "navbar",
            "menu",
            "sidebar",
            "search",
            "article",
            "page",
            "post",
            "posts",
            "body",
            "container",
            "wrapper",
            "app",
            "root",
            "back-to-top",
            "backtop",
            "donate",
            "reward",
            "share",
            "related",
            "subscribe",
            "newsletter",
            "license",
            "about",
            "contact",
            "home",
            "end",
            "bottom");

    /** What scripts of comments and of theorems, notes and the like number. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:comment|discussioncomment|issuecomment|reply|respond|li|note|faq|fn|fnref|ref|cite|bib|fig|figure|tab|table|eq"
                    + "|equation|L)[-_]?\\d++");

    private ThemeIds() {}

    /** A place that is on every page, or none that an id is needed for. */
    static boolean needsNone(String fragment) {
        return fragment.isEmpty()
                || fragment.equalsIgnoreCase("top")
                || fragment.startsWith(":~:")
                || fragment.startsWith("/")
                || fragment.startsWith("!")
                || fragment.startsWith("markdown-toc");
    }

    static boolean mayBe(String fragment) {
        return PARTS.contains(fragment.toLowerCase(Locale.ROOT))
                || NUMBERED.matcher(fragment).matches();
    }
}
