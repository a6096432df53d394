package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Site;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a post's URL is made of, where more than the file's path decides, so that two posts can get the same.
 *
 * @param text equal for posts with the same URL
 * @param shown the part that an author recognizes
 * @param value where it stands in the front matter, if there
 */
record PostAddress(String text, String shown, Optional<Value.Scalar> value) {

    /** Chirpy 7.2 publishes posts at {@code /posts/:title/}: dates and folders do not count. */
    private static final String CHIRPY = "chirpy";

    static Optional<PostAddress> of(Post post, Site site) {
        return switch (site.generator()) {
            case JEKYLL -> own(post, "permalink").or(() -> jekyll(post, site));
            case HUGO -> own(post, "url").or(() -> inFolder(post, site));
            case HEXO -> own(post, "permalink").or(() -> own(post, "abbrlink"));
            case VUEPRESS -> own(post, "permalink");
            case VITEPRESS, ASTRO, PLAIN -> Optional.empty();
        };
    }

    private static Optional<PostAddress> own(Post post, String key) {
        return scalar(post, key)
                .filter(value -> !value.text().contains(":"))
                .map(value -> new PostAddress(key + " " + path(value.text()), value.text(), Optional.of(value)));
    }

    /** Slashes around it do not count. */
    private static String path(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '/') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '/') {
            to--;
        }
        return text.substring(from, to);
    }

    private static Optional<PostAddress> jekyll(Post post, Site site) {
        boolean chirpy = site.theme().filter(CHIRPY::equals).isPresent();
        return text(site, post, "slug").map(slug -> {
            String before = chirpy
                    ? ""
                    : text(site, post, "date").map(PostAddress::day).orElse("")
                            + " "
                            + site.value(post, "categories")
                                    .map(PostAddress::joined)
                                    .orElse("");
            return new PostAddress("slug " + before + " " + slug, slug, scalar(post, "slug"));
        });
    }

    /** The day, too, since permalinks may have it. */
    private static Optional<PostAddress> inFolder(Post post, Site site) {
        Path file = post.source().path();
        boolean bundle = file.getFileName().toString().startsWith("index.") && file.getParent() != null;
        Path folder = (bundle ? file.getParent() : file).resolveSibling("");
        String day = text(site, post, "date").map(PostAddress::day).orElse("");
        return scalar(post, "slug")
                .map(slug -> new PostAddress(
                        "slug " + folder + " " + day + " " + slug.text(), slug.text(), Optional.of(slug)));
    }

    private static String day(String date) {
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    private static String joined(Value categories) {
        return String.join(
                "/", Terms.scalars(categories).stream().map(Value.Scalar::text).toList());
    }

    private static Optional<String> text(Site site, Post post, String key) {
        return site.value(post, key)
                .filter(value -> value instanceof Value.Scalar scalar && !scalar.isBlank())
                .map(value -> ((Value.Scalar) value).text());
    }

    private static Optional<Value.Scalar> scalar(Post post, String key) {
        return post.frontMatter()
                .root()
                .get(key)
                .filter(value -> value instanceof Value.Scalar scalar && !scalar.isBlank())
                .map(Value.Scalar.class::cast);
    }
}
