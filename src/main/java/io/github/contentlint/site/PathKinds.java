package io.github.contentlint.site;

import java.util.regex.Pattern;

/** What the path of a link tells by its names alone. */
final class PathKinds {

    private static final Pattern MARKDOWN =
            Pattern.compile(".*\\.(?:md|markdown|mkdn?|mkdown|mdx)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HTML = Pattern.compile(".*\\.html?", Pattern.CASE_INSENSITIVE);

    /** Endings of files for readers; others, as of {@code node.js/} and {@code asp.net}, may be part of a title. */
    private static final Pattern FILE = Pattern.compile(
            ".*\\.(?:pdf|epub|mobi|docx?|xlsx?|pptx?|csv|tsv|zip|gz|tgz|bz2|xz|7z|rar|tar|jar|war|apk|ipa|exe|msi|dmg|deb|rpm"
                    + "|iso|torrent|png|jpe?g|gif|svg|webp|avif|bmp|ico|psd|mp3|m4a|wav|ogg|flac|mp4|m4v|webm|mov|avi|mkv|ttf|woff2?"
                    + "|ipynb|py|sh|bat|sql|xml|json|ya?ml|toml|txt|log|css|map|webmanifest|atom|rss|ics)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_MACHINES =
            Pattern.compile(".*\\.(?:xml|json|txt|js|css|map|webmanifest|atom|rss|ics)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST = Pattern.compile(
            "(?:/[^/]++){0,2}/(?:tags?|categor(?:y|ies)|archives?|search|feed|rss|atom|authors?|series|topics?|page/?\\d++"
                    + "|links?|friends?)(?:/.*+)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PathKinds() {}

    static boolean isMarkdown(String path) {
        return MARKDOWN.matcher(path).matches();
    }

    /** Whether generators make a page of such a file. */
    static boolean isPage(String path) {
        return isMarkdown(path) || HTML.matcher(path).matches();
    }

    /** A file to look at or to load down, which the site copies. */
    static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    /** What plugins and themes write for machines. */
    static boolean isForMachines(String path) {
        return FOR_MACHINES.matcher(path).matches();
    }

    /** Lists of posts, searches and feeds, which plugins and themes make, at the top or below a language or section. */
    static boolean isList(String path) {
        return LIST.matcher(path).matches();
    }
}
