package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is to the readers of a blog. */
enum PostKind {
    POST,
    /** Not published yet, so it may be incomplete and a copy of something. */
    DRAFT,
    /** An index, an about page, a search page: no post of its own date and tags. */
    PAGE,
    /** The generator leaves it out. */
    NOTHING;

    /** Other names in {@code _posts} are no posts to Jekyll 4.3.1. */
    private static final Pattern DATED = Pattern.compile("[0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2}-.++");

    private static final Set<String> INDEXES = Set.of("index", "_index", "readme");
    private static final Set<String> PAGE_LAYOUTS =
            Set.of("page", "home", "search", "archives", "archive", "about", "tags", "categories", "links");

    static PostKind of(Post post, RuleContext context) {
        return context.ofPost(PostKind.class, () -> of(post, context.site()));
    }

    private static PostKind of(Post post, Site site) {
        if (!post.frontMatter().isPresent() && isNothingWithoutFrontMatter(site.generator())) {
            return NOTHING;
        }
        Path file = post.source().path().toAbsolutePath().normalize();
        List<String> folders =
                folders(file.startsWith(site.root()) ? site.root().relativize(file) : file);
        if (!isAmongPosts(site.generator(), folders, stem(file), post) || isPageLayout(post)) {
            return PAGE;
        }
        return folders.contains("_drafts") || is(post, "draft", "true") || is(post, "published", "false")
                ? DRAFT
                : POST;
    }

    /** The part of a Hugo site that a file is in, {@code content/posts}; other generators know but one. */
    static String section(Post post, Site site) {
        if (site.generator() != Generator.HUGO) {
            return "";
        }
        Path file = post.source().path().toAbsolutePath().normalize();
        if (!file.startsWith(site.root())) {
            return "";
        }
        List<String> folders = folders(site.root().relativize(file));
        int language = folders.size() > 1 && Languages.isCode(folders.get(1)) ? 1 : 0;
        return String.join("/", folders.subList(0, Math.min(2 + language, folders.size())));
    }

    /** Jekyll takes only files with front matter for posts; what a plain folder's other files are nobody knows. */
    private static boolean isNothingWithoutFrontMatter(Generator generator) {
        return generator == Generator.JEKYLL || generator == Generator.PLAIN;
    }

    private static boolean isAmongPosts(Generator generator, List<String> folders, String stem, Post post) {
        return switch (generator) {
            case JEKYLL ->
                folders.contains("_drafts")
                        || folders.contains("_posts") && DATED.matcher(stem).matches();
            case HEXO -> folders.contains("_posts") || folders.contains("_drafts");
            case HUGO -> !stem.startsWith("_index") && isInSection(folders, post, stem);
            case VUEPRESS, VITEPRESS, ASTRO, PLAIN -> !INDEXES.contains(stem);
        };
    }

    /**
     * Not right below Hugo's content folder; a bundle's own folder does not count. Right below a language's folder, which
     * may be a section or only a place for translations, its date tells a post.
     */
    private static boolean isInSection(List<String> folders, Post post, String stem) {
        int depth = stem.equals("index") || stem.startsWith("index.") ? 2 : 1;
        return folders.stream().filter(name -> !Languages.isCode(name)).count() > depth
                || folders.size() > depth
                        && post.frontMatter().root().text("date").isPresent();
    }

    private static boolean isPageLayout(Post post) {
        return isPageLayout(post, "layout") || isPageLayout(post, "type");
    }

    private static boolean isPageLayout(Post post, String key) {
        return post.frontMatter()
                .root()
                .text(key)
                .filter(layout -> PAGE_LAYOUTS.contains(layout.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean is(Post post, String key, String value) {
        return post.frontMatter()
                .root()
                .text(key)
                .filter(value::equalsIgnoreCase)
                .isPresent();
    }

    private static List<String> folders(Path file) {
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < file.getNameCount() - 1; i++) {
            folders.add(file.getName(i).toString());
        }
        return folders;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
