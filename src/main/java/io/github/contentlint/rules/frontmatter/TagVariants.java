package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.NotedPlace;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Generator;
import io.github.contentlint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One tag or category under several spellings, so that readers find only a part of its posts. */
public final class TagVariants implements SiteRule<List<TagVariants.Use>> {

    private static final RuleInfo INFO = RuleInfo.of(TagVariants.class, Severity.WARNING);

    private static final List<String> KEYS = List.of("tags", "tag", "categories", "category");
    private static final Pattern SAFE_UNQUOTED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+/-]*+");
    private static final int LONGEST = 100;

    /**
     * A tag or category in a post.
     *
     * @param key the plural of its key
     * @param place where, its text as the source has it
     * @param spelling the same text as the generator has it
     * @param replaceable whether another spelling can simply be written there
     */
    record Use(String key, NotedPlace place, String spelling, boolean replaceable) {}

    /** A spelling with all its uses. */
    private static final class Variant {
        private final Use first;
        private int count;

        Variant(Use first) {
            this.first = first;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Use> note(Post post, RuleContext context) {
        if (PostKind.of(post, context) == PostKind.DRAFT) {
            return List.of();
        }
        List<Use> uses = new ArrayList<>();
        for (String key : KEYS) {
            post.frontMatter().root().get(key).ifPresent(value -> note(key, value, post, uses, context));
        }
        return List.copyOf(uses);
    }

    private static void note(String key, Value value, Post post, List<Use> uses, RuleContext context) {
        boolean words = value instanceof Value.Scalar
                && context.site().generator() == Generator.JEKYLL
                && !key.equals("category");
        for (Value.Scalar scalar : Terms.scalars(value)) {
            if (scalar.text().length() <= LONGEST
                    && !scalar.isBlank()
                    && !(words && scalar.text().contains(" "))) {
                uses.add(use(key, scalar, post, context));
            }
        }
    }

    private static Use use(String key, Value.Scalar scalar, Post post, RuleContext context) {
        // The same few texts in thousands of posts: kept once.
        String spelling = context.remember(TagVariants.class, scalar.text().strip(), text -> text);
        Span span = scalar.content();
        String written = post.source().slice(span);
        NotedPlace place = context.place(span);
        boolean verbatim = written.equals(spelling);
        return new Use(
                key.startsWith("tag") ? "tags" : "categories",
                verbatim ? place.sharing(spelling) : place,
                spelling,
                verbatim);
    }

    @Override
    public void check(List<List<Use>> notes, SiteContext context) {
        Map<String, Map<String, Variant>> terms = new LinkedHashMap<>();
        for (List<Use> uses : notes) {
            for (Use use : uses) {
                String term = use.key() + " " + Normal.caseAndWidth(use.spelling());
                terms.computeIfAbsent(term, t -> new LinkedHashMap<>())
                        .computeIfAbsent(use.spelling(), s -> new Variant(use))
                        .count++;
            }
        }
        terms.values().stream().filter(variants -> variants.size() > 1).forEach(v -> report(v.values(), context));
    }

    private static void report(Collection<Variant> variants, SiteContext context) {
        List<Variant> byCount = variants.stream()
                .sorted(Comparator.comparing((Variant variant) -> variant.count).reversed())
                .toList();
        Variant most = byCount.get(0);
        for (Variant variant : byCount.subList(1, byCount.size())) {
            boolean tie = variant.count == most.count;
            NotedPlace place = variant.first.place();
            Report report = Report.at(place, tie ? "tie" : "variant")
                    .arg("key", variant.first.key())
                    .arg("variant", variant.first.spelling())
                    .arg("count", variant.count)
                    .arg("other", most.first.spelling())
                    .arg("otherCount", most.count)
                    .arg("otherPath", most.first.place().path());
            Optional<Fix> fix = tie ? Optional.empty() : fix(variant.first, most.first.spelling());
            context.report(place, fix.map(report::fix).orElse(report));
        }
    }

    private static Optional<Fix> fix(Use use, String spelling) {
        return use.replaceable() && SAFE_UNQUOTED.matcher(spelling).matches()
                ? Optional.of(Fix.unsafe(use.place().span(), spelling))
                : Optional.empty();
    }
}
