package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Generator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * A key that is nearly one the generator knows, while that one is missing. A key that many posts have is one of the
 * site's own.
 */
public final class FrontMatterUnknownKey implements SiteRule<Set<String>> {

    private static final RuleInfo INFO = RuleInfo.of(FrontMatterUnknownKey.class, Severity.WARNING);
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(2);

    /** Shorter keys have too many neighbours. */
    private static final int MIN_LENGTH = 4;

    /** From this length on two slips are believed. */
    private static final int LONG = 7;

    private static final int MAX_LENGTH = 30;

    /** Keys of themes, plugins and other tools (R Markdown, Obsidian) that are near to others and no slips. */
    private static final Set<String> OTHERS = Set.of(
            "data",
            "cover",
            "covers",
            "images",
            "img",
            "order",
            "comment",
            "output",
            "publish",
            "header",
            "footer",
            "links",
            "link",
            "name",
            "type",
            "types",
            "note",
            "notes",
            "mode",
            "page",
            "pages",
            "style",
            "styles",
            "script",
            "scripts",
            "series",
            "theme",
            "password",
            "copyright",
            "subtitle",
            "authors",
            "keyword",
            "weights",
            "photo",
            "permalinks",
            "slugs",
            "late",
            "state",
            "update",
            "modified",
            "archive",
            "article",
            "home");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<String> note(Post post, RuleContext context) {
        Set<String> slips = new HashSet<>();
        Value.Mapping root = post.frontMatter().root();
        Set<String> known = context.site().profile().keys().keySet();
        boolean anyCase = context.site().generator() == Generator.HUGO;
        for (Value.Entry entry : root.entries()) {
            String key = entry.key().text();
            if (!isKnown(key, known, anyCase) && Unread.isRead(post, entry.key())) {
                nearest(key, known, context)
                        .filter(near -> root.get(near).isEmpty())
                        .ifPresent(near -> {
                            slips.add(key);
                            context.report(Report.at(entry.key().span(), "slip")
                                    .arg("key", key)
                                    .arg("known", near)
                                    .fix(Fix.safe(entry.key().content(), near))
                                    .candidate(key));
                        });
            }
        }
        return slips;
    }

    @Override
    public void check(List<Set<String>> notes, SiteContext context) {
        Map<String, Integer> posts = new HashMap<>();
        notes.forEach(slips -> slips.forEach(key -> posts.merge(key, 1, Integer::sum)));
        int own = Math.max(2, notes.size() / 50);
        posts.forEach((key, count) -> {
            if (count <= own) {
                context.keep(key);
            }
        });
    }

    private static boolean isKnown(String key, Set<String> known, boolean anyCase) {
        return known.contains(key) || OTHERS.contains(key) || anyCase && known.contains(key.toLowerCase(Locale.ROOT));
    }

    /** Looked for once a run: posts have the same keys. */
    private static Optional<String> nearest(String key, Set<String> known, RuleContext context) {
        return context.remember(FrontMatterUnknownKey.class, key, k -> nearest(k, known));
    }

    private static Optional<String> nearest(String key, Set<String> known) {
        if (key.length() < MIN_LENGTH || key.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String nearest = "";
        int best = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(key, candidate);
            if (distance >= 0 && (distance < best || distance == best && candidate.compareTo(nearest) < 0)) {
                best = distance;
                nearest = candidate;
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
    }

    /** How many slips lie between the two; -1 where more than are believed. */
    private static int distance(String key, String known) {
        if (known.length() < MIN_LENGTH || known.indexOf('.') >= 0 || Math.abs(key.length() - known.length()) > 2) {
            return -1;
        }
        if (key.equalsIgnoreCase(known)) {
            return 0;
        }
        int distance = DISTANCE.apply(key.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
        int believed = Math.min(key.length(), known.length()) >= LONG ? 2 : 1;
        return distance <= believed ? distance : -1;
    }
}
