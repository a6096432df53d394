package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.NotedPlace;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.Options;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.lint.SiteRule;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Profile.Requirement;
import io.github.contentlint.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key that a post of this site should have and has not. What is required without configuration is an error only where
 * the site itself keeps to it; what hardly any post has is said once.
 */
public final class FrontMatterRequired implements SiteRule<FrontMatterRequired.Note> {

    static final String REQUIRED = "required";
    static final String RECOMMENDED = "recommended";
    private static final String KEYS = "keys";
    private static final String RECOMMENDS = "recommends";

    static final RuleInfo INFO = RuleInfo.of(
                    FrontMatterRequired.class,
                    new Grade(REQUIRED, Severity.ERROR),
                    new Grade(RECOMMENDED, Severity.WARNING))
            .with(new Option(
                    KEYS,
                    Option.Type.STRINGS,
                    List.of(),
                    "Keys every post needs, nested ones with dots; a|b: one of them; a -> b: b where a is. "
                            + "Empty: what the generator and theme need."))
            .with(new Option(
                    RECOMMENDS,
                    Option.Type.STRINGS,
                    List.of(),
                    "Keys a good post has. Empty: what the generator and theme recommend."));

    /**
     * @param counts whether the post can have keys
     * @param section the part of the site it is in
     * @param dated whether it has a date
     * @param missing of the keys asked for, as written
     * @param place where to say it; empty where nothing is missing
     */
    record Note(boolean counts, String section, boolean dated, List<String> missing, Optional<NotedPlace> place) {
        private static final Note NO_POST = new Note(false, "", false, List.of(), Optional.empty());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Note note(Post post, RuleContext context) {
        if (PostKind.of(post, context) != PostKind.POST || Unread.isMostOf(post)) {
            return Note.NO_POST;
        }
        List<String> missing = new ArrayList<>();
        for (String key : required(context.site(), context.options())) {
            if (isMissing(key, post, context, false)) {
                missing.add(key);
                reportRequired(key, post, context);
            }
        }
        for (String key : recommended(context.site(), context.options())) {
            if (!overlaps(key, missing) && isMissing(key, post, context, true)) {
                missing.add(key);
                report(key, RECOMMENDED, post, context);
            }
        }
        boolean dated = !isMissing("date", post, context, true);
        Optional<NotedPlace> place =
                missing.isEmpty() ? Optional.empty() : Optional.of(context.place(Fence.opening(post)));
        return new Note(true, section(post, context), dated, List.copyOf(missing), place);
    }

    private static String section(Post post, RuleContext context) {
        return context.remember(FrontMatterRequired.class, PostKind.section(post, context.site()), section -> section);
    }

    /** A key whose line cannot be read, or whose value became a comment, is missing because of that, which another rule says. */
    private static boolean isMissing(String key, Post post, RuleContext context, boolean emptyLists) {
        Requirement requirement = context.remember(Requirement.class, key, Requirement::of);
        return !new KeyPresence(context.site(), post, emptyLists).meets(requirement)
                && requirement.anyOf().stream().noneMatch(wanted -> Unread.isHidden(post, wanted))
                && post.problems().stream()
                        .noneMatch(problem -> problem.kind() == Problem.Kind.VALUE_IS_COMMENT
                                && requirement
                                        .anyOf()
                                        .contains(problem.details().get("key")));
    }

    /** Whether one of the keys is among those already said to be missing. */
    private static boolean overlaps(String key, List<String> missing) {
        List<String> asked = Requirement.of(key).anyOf();
        return missing.stream().flatMap(m -> Requirement.of(m).anyOf().stream()).anyMatch(asked::contains);
    }

    private static void reportRequired(String key, Post post, RuleContext context) {
        if (context.options().strings(KEYS).isEmpty()) {
            report(key, REQUIRED, post, context);
            report(key, RECOMMENDED, post, context);
        } else {
            context.report(missing(key, REQUIRED, post));
        }
    }

    private static void report(String key, String grade, Post post, RuleContext context) {
        context.report(missing(key, grade, post).candidate(KeyCensus.candidate(grade, section(post, context), key)));
    }

    private static Report missing(String key, String grade, Post post) {
        return Report.at(Fence.opening(post), "missing").grade(grade).arg("key", shown(key));
    }

    /** {@code tags / categories}. */
    static String shown(String key) {
        return String.join(" / ", Requirement.of(key).anyOf());
    }

    private static List<String> required(Site site, Options options) {
        List<String> configured = options.strings(KEYS);
        return configured.isEmpty() ? site.profile().required() : configured;
    }

    private static List<String> recommended(Site site, Options options) {
        List<String> configured = options.strings(RECOMMENDS);
        return configured.isEmpty() ? site.profile().recommended() : configured;
    }

    @Override
    public void check(List<Note> notes, SiteContext context) {
        KeyCensus census = new KeyCensus(notes, context);
        if (context.options().strings(KEYS).isEmpty()) {
            required(context.site(), context.options()).forEach(key -> census.decide(key, true));
        }
        boolean configured = !context.options().strings(RECOMMENDS).isEmpty();
        for (String key : recommended(context.site(), context.options())) {
            if (configured) {
                census.keepEverywhere(key);
            } else {
                census.decide(key, false);
            }
        }
    }
}
