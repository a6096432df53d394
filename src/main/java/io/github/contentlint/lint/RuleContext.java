package io.github.contentlint.lint;

import io.github.contentlint.site.Site;
import io.github.contentlint.text.Span;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a rule may ask and say while it looks at one post. */
public interface RuleContext {

    Site site();

    /** Whether addresses of this machine are asked for as any other, so that they are not wrong by themselves. */
    boolean asksPrivateAddresses();

    /** The options of the rule that asks. */
    Options options();

    /** Says that something is wrong. Dropped where the grade is off. */
    void report(Report report);

    /** Where a {@link SiteRule} may report once all posts are known, for its notes. */
    NotedPlace place(Span span);

    /**
     * Counts something that the sources alone cannot decide, which is no finding.
     *
     * @param cause short English words: {@code template}
     */
    void undecided(String cause);

    /**
     * Computes a value once a run: the bytes of an image, say.
     *
     * @param owner tells the values of one kind of question from those of others
     * @param compute pure; may be called twice where threads race
     */
    <K, V> V remember(Class<?> owner, K key, Function<? super K, ? extends V> compute);

    /**
     * Computes once what several rules ask of the same post.
     *
     * @param type of the value, one a post
     */
    <V> V ofPost(Class<V> type, Supplier<V> compute);
}
