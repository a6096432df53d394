package io.github.contentlint.rules.frontmatter;

import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Value;
import java.util.List;

/** A description that is a piece of the body, cut where the body's sentence goes on. */
public final class DescriptionTruncated implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(DescriptionTruncated.class, Severity.WARNING);

    private static final List<String> KEYS = List.of("description", "summary", "excerpt");

    /** Longer texts are no descriptions; this bounds the search. */
    private static final int LONGEST = 2_000;

    /** As wide as this a text is no phrase that the body only happens to use, too; a Han character counts 2. */
    private static final int LEAST_WIDTH = 40;

    /** What an author puts where something was left out on purpose. */
    private static final String ELLIPSES = "….。";

    private static final int SHOWN = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        for (String key : KEYS) {
            post.frontMatter()
                    .root()
                    .get(key)
                    .filter(Value.Scalar.class::isInstance)
                    .map(Value.Scalar.class::cast)
                    .filter(value -> value.text().length() <= LONGEST)
                    .ifPresent(value -> check(key, value, post, context));
        }
    }

    private static void check(String key, Value.Scalar description, Post post, RuleContext context) {
        String text = Opening.withoutSpaces(description.text());
        if (text.isEmpty() || width(text) < LEAST_WIDTH || isEnd(text.charAt(text.length() - 1))) {
            return;
        }
        String next = Opening.of(post.body()).continuation(text, SHOWN);
        if (!next.isEmpty() && isCut(text.charAt(text.length() - 1), next.codePointAt(0))) {
            context.report(Report.at(description.span(), "truncated")
                    .arg("key", key)
                    .arg("end", end(description.text().strip()))
                    .arg("next", next));
        }
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - SHOWN)).replaceAll("\\s++", " ");
    }

    /** Whether what stands here is cut: before a letter, inside brackets or inside a number. */
    private static boolean isCut(char last, int next) {
        return Character.isLetter(next)
                || Character.isDigit(next) && Character.isDigit(last)
                || Character.getType(next) == Character.END_PUNCTUATION;
    }

    /** Whether a sentence can end here. */
    private static boolean isEnd(char last) {
        return ELLIPSES.indexOf(last) >= 0
                || "!?！？；;：:".indexOf(last) >= 0
                || Character.getType(last) == Character.END_PUNCTUATION
                || Character.getType(last) == Character.FINAL_QUOTE_PUNCTUATION
                || last == '"';
    }

    private static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
