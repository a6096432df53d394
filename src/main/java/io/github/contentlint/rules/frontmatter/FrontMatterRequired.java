package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Grade;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key that a post of this site should have and has not. What is required without configuration is an error only where
 * the site itself keeps to it; what hardly any post has is said once.
 */
public final class FrontMatterRequired implements SiteRule<FrontMatterRequired.Note> {

    private static final String REQUIRED = "required";
    private static final String RECOMMENDED = "recommended";
    private static final String KEYS = "keys";
    private static final String RECOMMENDS = "recommends";

    private static final RuleInfo INFO = RuleInfo.of(
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

    /** Share of posts, in percent, that must have a key before its absence is an error without configuration. */
    private static final int ERROR_SHARE = 95;

    /** Where at least this many posts could have a key and fewer than this percentage do, the site does without it. */
    private static final int CLEAR_CASE = 20;

    /** After these the rest of the front matter is not what its author wrote, and keys may be missing because of it. */
    private static final Set<Problem.Kind> UNREADABLE = EnumSet.of(
            Problem.Kind.SYNTAX,
            Problem.Kind.TAB,
            Problem.Kind.FULL_WIDTH_COLON,
            Problem.Kind.MISSING_SPACE,
            Problem.Kind.UNQUOTED_COLON,
            Problem.Kind.UNQUOTED_BRACKET,
            Problem.Kind.SPACE_IN_KEY,
            Problem.Kind.ROOT_NOT_MAPPING,
            Problem.Kind.CONFLICT_MARKER,
            Problem.Kind.TOO_COMPLEX,
            Problem.Kind.UNCLOSED_FENCE,
            Problem.Kind.LONG_FENCE,
            Problem.Kind.TEXT_BEFORE_FENCE,
            Problem.Kind.MISSING_OPENING_FENCE);

    /**
     * @param counts whether the post can have keys
     * @param missing of the keys asked for, as written
     * @param place where to say it; empty where nothing is missing
     */
    record Note(boolean counts, List<String> missing, Optional<Place> place) {
        private static final Note COMPLETE = new Note(true, List.of(), Optional.empty());
        private static final Note NO_POST = new Note(false, List.of(), Optional.empty());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Note note(Post post, RuleContext context) {
        if (PostKind.of(post, context.site()) != PostKind.POST
                || post.problems().stream().anyMatch(problem -> UNREADABLE.contains(problem.kind()))) {
            return Note.NO_POST;
        }
        List<String> missing = new ArrayList<>();
        for (String key : required(context.site(), context.options())) {
            if (isMissing(key, post, context.site(), false)) {
                missing.add(key);
                reportRequired(key, post, context);
            }
        }
        for (String key : recommended(context.site(), context.options())) {
            if (!missing.contains(key) && isMissing(key, post, context.site(), true)) {
                missing.add(key);
                report(key, RECOMMENDED, RECOMMENDED, post, context);
            }
        }
        return missing.isEmpty()
                ? Note.COMPLETE
                : new Note(true, List.copyOf(missing), Optional.of(place(post, context)));
    }

    /** A key whose value became a comment is missing because of that, which another rule says. */
    private static boolean isMissing(String key, Post post, Site site, boolean emptyLists) {
        Requirement requirement = Requirement.of(key);
        return !new KeyPresence(site, post, emptyLists).meets(requirement)
                && post.problems().stream()
                        .noneMatch(problem -> problem.kind() == Problem.Kind.VALUE_IS_COMMENT
                                && requirement
                                        .anyOf()
                                        .contains(problem.details().get("key")));
    }

    private static void reportRequired(String key, Post post, RuleContext context) {
        if (context.options().strings(KEYS).isEmpty()) {
            report(key, REQUIRED, REQUIRED, post, context);
            report(key, RECOMMENDED, RECOMMENDED, post, context);
        } else {
            report(key, REQUIRED, "", post, context);
        }
    }

    private static void report(String key, String grade, String candidate, Post post, RuleContext context) {
        Report report = Report.at(Fence.opening(post), "missing")
                .grade(grade)
                .arg("key", shown(key))
                .candidate(candidate.isEmpty() ? "" : candidate + " " + key);
        context.report(report);
    }

    /** {@code tags / categories}. */
    private static String shown(String key) {
        return String.join(" / ", Requirement.of(key).anyOf());
    }

    private static Place place(Post post, RuleContext context) {
        return Place.of(context.finding(Report.at(Fence.opening(post), "rare").grade(RECOMMENDED)));
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
        List<Note> posts = notes.stream().filter(Note::counts).toList();
        if (context.options().strings(KEYS).isEmpty()) {
            required(context.site(), context.options()).forEach(key -> decide(key, true, posts, context));
        }
        boolean configured = !context.options().strings(RECOMMENDS).isEmpty();
        for (String key : recommended(context.site(), context.options())) {
            if (configured) {
                context.keep(RECOMMENDED + " " + key);
            } else {
                decide(key, false, posts, context);
            }
        }
    }

    private static void decide(String key, boolean required, List<Note> posts, SiteContext context) {
        List<Note> lacking =
                posts.stream().filter(note -> note.missing().contains(key)).toList();
        long having = posts.size() - lacking.size();
        if (posts.size() >= CLEAR_CASE && having * 100 < (long) CLEAR_CASE * posts.size()) {
            Map<String, String> args = Map.of(
                    "key", shown(key),
                    "count", String.valueOf(lacking.size()),
                    "posts", String.valueOf(posts.size()));
            lacking.get(0)
                    .place()
                    .ifPresent(
                            place -> context.report(place.finding(INFO, RECOMMENDED, "rare", args, Optional.empty())));
        } else {
            boolean error = required && having * 100 >= (long) ERROR_SHARE * posts.size();
            context.keep((error ? REQUIRED : RECOMMENDED) + " " + key);
        }
    }
}
