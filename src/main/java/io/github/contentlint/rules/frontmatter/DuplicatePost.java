package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.NotedPlace;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two posts that readers cannot tell apart, or of which one overwrites the other. */
public final class DuplicatePost implements SiteRule<Optional<DuplicatePost.Entry>> {

    private static final RuleInfo INFO = RuleInfo.of(DuplicatePost.class, Severity.WARNING);

    /** Longer ones are compared by their start: no two posts share that by chance. */
    private static final int LONGEST = 200;

    /**
     * What tells a post from others.
     *
     * @param title as compared; empty where there is none
     * @param titlePlace where it stands, if in the post
     * @param address empty where the file's path alone decides
     */
    record Entry(
            String path, String language, String title, Optional<NotedPlace> titlePlace, Optional<Address> address) {}

    /**
     * What a post's URL is made of.
     *
     * @param text equal for equal URLs
     * @param shown the part that an author recognizes
     */
    record Address(String text, String shown, NotedPlace place) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Entry> note(Post post, RuleContext context) {
        Site site = context.site();
        if (PostKind.of(post, context) != PostKind.POST || Unread.isMostOf(post)) {
            return Optional.empty();
        }
        Optional<Value> title = site.value(post, "title");
        Optional<NotedPlace> titlePlace = own(title, post).map(context::place);
        Optional<Address> address = PostAddress.of(post, site).map(found -> {
            Span span = own(found.value(), post).orElse(Fence.opening(post));
            return new Address(found.text(), found.shown(), context.place(span));
        });
        String path = context.place(Span.at(0)).path();
        return Optional.of(new Entry(path, Languages.of(post, site), compared(title), titlePlace, address));
    }

    private static String compared(Optional<Value> title) {
        return title.filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text())
                .map(text -> Normal.spacing(text.length() <= LONGEST ? text : text.substring(0, LONGEST)))
                .orElse("");
    }

    /** Where a text stands in the post's own front matter, if it does. */
    private static Optional<Span> own(Optional<? extends Value> value, Post post) {
        return value.filter(v -> v instanceof Value.Scalar scalar && !scalar.isBlank())
                .map(v -> ((Value.Scalar) v).content())
                .filter(span -> !span.isEmpty() && post.frontMatter().span().contains(span));
    }

    @Override
    public void check(List<Optional<Entry>> notes, SiteContext context) {
        Map<String, Entry> byTitle = new HashMap<>();
        Map<String, Entry> byAddress = new HashMap<>();
        for (Optional<Entry> note : notes) {
            note.ifPresent(entry -> {
                Optional<Entry> sameAddress =
                        entry.address().flatMap(address -> first(entry, address.text(), byAddress));
                Optional<Entry> sameTitle = entry.titlePlace().flatMap(place -> first(entry, entry.title(), byTitle));
                report(entry, sameAddress, sameTitle, context);
            });
        }
    }

    /** The post of the same language that has this already. Translations may share titles and addresses. */
    private static Optional<Entry> first(Entry entry, String text, Map<String, Entry> known) {
        return Optional.ofNullable(known.putIfAbsent(entry.language() + " " + text, entry));
    }

    private static void report(
            Entry entry, Optional<Entry> sameAddress, Optional<Entry> sameTitle, SiteContext context) {
        if (sameAddress.isPresent()) {
            Address address = entry.address().orElseThrow();
            report(address.place(), "address", address.shown(), sameAddress.get(), context);
        } else if (sameTitle.isPresent()) {
            report(entry.titlePlace().orElseThrow(), "title", entry.title(), sameTitle.get(), context);
        }
    }

    private static void report(NotedPlace place, String message, String value, Entry other, SiteContext context) {
        context.report(
                place,
                Report.at(place, message).arg("value", Texts.shortened(value)).arg("other", other.path()));
    }
}
