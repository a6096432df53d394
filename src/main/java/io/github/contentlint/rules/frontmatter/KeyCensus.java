package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.SiteContext;
import io.github.contentlint.rules.frontmatter.FrontMatterRequired.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many posts of a site have which keys, and what follows for those that do not. */
final class KeyCensus {

    /** Share of posts, in percent, that must have a key before its absence is an error without configuration. */
    private static final int ERROR_SHARE = 95;

    /** Where there are at least this many posts and fewer than this percentage have a key, the site does without it. */
    private static final int CLEAR_CASE = 20;

    private final List<Note> posts;
    private final Set<String> sections;
    private final SiteContext context;

    KeyCensus(List<Note> notes, SiteContext context) {
        List<Note> counting = notes.stream().filter(Note::counts).toList();
        Map<String, Integer> balance = new HashMap<>();
        counting.forEach(note -> balance.merge(note.section(), note.dated() ? 1 : -1, Integer::sum));
        // Where other sections have dates, one that mostly has none holds pages.
        boolean anyDated = balance.values().stream().anyMatch(b -> b >= 0);
        this.posts = counting.stream()
                .filter(note -> !anyDated || balance.get(note.section()) >= 0)
                .toList();
        this.sections = posts.stream().map(Note::section).collect(Collectors.toSet());
        this.context = context;
    }

    static String candidate(String grade, String section, String key) {
        return grade + " " + section + " " + key;
    }

    void keepEverywhere(String key) {
        keep(FrontMatterRequired.RECOMMENDED, key);
    }

    private void keep(String grade, String key) {
        sections.forEach(section -> context.keep(candidate(grade, section, key)));
    }

    /** Keeps what was said of a key as error or as warning, or says it once. */
    void decide(String key, boolean required) {
        List<Note> lacking =
                posts.stream().filter(note -> note.missing().contains(key)).toList();
        long having = posts.size() - lacking.size();
        if (posts.size() >= CLEAR_CASE && having * 100 < (long) CLEAR_CASE * posts.size()) {
            lacking.get(0)
                    .place()
                    .ifPresent(place -> context.report(
                            place,
                            Report.at(place, "rare")
                                    .grade(FrontMatterRequired.RECOMMENDED)
                                    .arg("key", FrontMatterRequired.shown(key))
                                    .arg("count", lacking.size())
                                    .arg("posts", posts.size())));
        } else {
            boolean error = required && having * 100 >= (long) ERROR_SHARE * posts.size();
            keep(error ? FrontMatterRequired.REQUIRED : FrontMatterRequired.RECOMMENDED, key);
        }
    }
}
