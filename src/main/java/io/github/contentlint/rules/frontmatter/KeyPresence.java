package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Profile.Requirement;
import io.github.contentlint.site.Site;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which keys a post has, under whatever name its generator takes them from.
 *
 * @param emptyLists whether an empty list counts as a value
 */
record KeyPresence(Site site, Post post, boolean emptyLists) {

    private static final Map<String, List<String>> ALIASES = Map.of(
            "tags", List.of("tag"),
            "categories", List.of("category"),
            "author", List.of("authors"),
            "authors", List.of("author"),
            "date", List.of("publishDate", "pubDate", "pubdate", "published"),
            "description", List.of("excerpt", "summary"),
            "lastmod", List.of("updated", "last_modified_at", "lastUpdated", "modified"),
            "updated", List.of("lastmod", "last_modified_at", "lastUpdated", "modified"),
            "last_modified_at", List.of("lastmod", "updated", "lastUpdated", "modified"));

    private static final Pattern DATED_NAME = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-.*+");

    boolean meets(Requirement requirement) {
        boolean asked = requirement.where().map(this::isSet).orElse(true);
        return !asked || any(requirement.anyOf(), this::has);
    }

    private static boolean any(List<String> paths, Predicate<String> holds) {
        for (String path : paths) {
            if (holds.test(path)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String path) {
        return isSet(path)
                || any(ALIASES.getOrDefault(path, List.of()), this::isSet)
                || path.equals("image.path") && isText("image")
                || isDerived(path);
    }

    private boolean isSet(String path) {
        return site.value(post, path).filter(value -> !isBlank(value)).isPresent();
    }

    private boolean isText(String path) {
        return site.value(post, path)
                .filter(value -> value instanceof Value.Scalar scalar && !scalar.isBlank())
                .isPresent();
    }

    private boolean isBlank(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.isBlank();
        }
        if (value instanceof Value.Sequence list) {
            return !emptyLists
                    && list.items().stream().allMatch(item -> item instanceof Value.Scalar scalar && scalar.isBlank());
        }
        return ((Value.Mapping) value).entries().isEmpty();
    }

    /** What the generator makes without the key: Hexo 8.1 reads a date from names of the form of its default for drafts. */
    private boolean isDerived(String path) {
        return switch (site.generator()) {
            case VUEPRESS, VITEPRESS ->
                path.equals("title") && post.body().headings().stream().anyMatch(heading -> heading.level() == 1);
            case HEXO ->
                path.equals("date")
                        && DATED_NAME
                                .matcher(post.source().path().getFileName().toString())
                                .matches();
            default -> false;
        };
    }
}
