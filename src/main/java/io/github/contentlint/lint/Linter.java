package io.github.contentlint.lint;

import io.github.contentlint.net.RemoteImages;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Runs the rules over the posts of a site: posts on many threads, results in the order of the files, each post dropped
 * once its findings and notes are taken.
 */
public final class Linter {

    /** Posts under way or waiting to be taken, for each thread. */
    private static final int WINDOW = 32;

    private static final int LARGEST_TASK = 8;

    private static final String WHOLE_SITE = ".";

    private final Site site;
    private final RemoteImages remoteImages;
    private final List<ConfiguredRule> rules;
    private final int threads;
    private final PostLinter postLinter;

    /**
     * @param remoteImages what rules may ask of other servers
     * @param rules those that are off are not run
     * @param runRules settings of {@link RunRules}, by id; defaults where absent
     * @param threads 1 or more
     * @param maxPostSize in bytes
     */
    public Linter(
            Site site,
            RemoteImages remoteImages,
            List<ConfiguredRule> rules,
            Map<String, RuleSettings> runRules,
            int threads,
            long maxPostSize) {
        this.site = site;
        this.remoteImages = remoteImages;
        this.rules = rules.stream().filter(r -> !r.settings().isOff()).toList();
        this.threads = threads;
        this.postLinter = new PostLinter(
                site, remoteImages.asksPrivateAddresses(), this.rules, runRules, new SizeLimit(maxPostSize));
    }

    /**
     * @param files sorted by name
     * @param spool empty; holds the findings afterwards
     * @param progress told the number of posts done so far, after each
     */
    public LintResult lint(List<SourceFile> files, FindingSpool spool, IntConsumer progress) {
        List<List<Object>> notes =
                rules.stream().map(r -> (List<Object>) new ArrayList<>()).toList();
        SortedMap<String, Integer> undecided = new TreeMap<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        int posts = 0;
        try {
            Deque<Future<List<PostResult>>> pending = new ArrayDeque<>();
            int size = taskSize(files.size());
            int next = 0;
            while (next < files.size() || !pending.isEmpty()) {
                while (next < files.size() && pending.size() * size < threads * WINDOW) {
                    List<SourceFile> task = files.subList(next, Math.min(files.size(), next + size));
                    pending.add(executor.submit(() -> postLinter.lint(task)));
                    next += task.size();
                }
                for (PostResult result : pending.remove().get()) {
                    if (result.read()) {
                        posts++;
                    }
                    take(result, spool, notes, undecided);
                    progress.accept(posts);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
        checkSite(notes, spool, undecided);
        return new LintResult(posts, spool.counts(), undecided, spool);
    }

    /** How many posts a thread takes at once: handing over each by itself would keep waking this thread. */
    private int taskSize(int posts) {
        return Math.max(1, Math.min(LARGEST_TASK, posts / (threads * WINDOW)));
    }

    private static void take(
            PostResult result, FindingSpool spool, List<List<Object>> notes, SortedMap<String, Integer> undecided) {
        spool.post(result.path(), result.findings());
        result.undecided().forEach((cause, count) -> undecided.merge(cause, count, Integer::sum));
        for (int i = 0; i < notes.size(); i++) {
            Object note = result.notes().get(i);
            if (note != PostResult.NO_NOTE) {
                notes.get(i).add(note);
            }
        }
    }

    private void checkSite(List<List<Object>> notes, FindingSpool spool, Map<String, Integer> undecided) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).rule() instanceof SiteRule<?> rule) {
                SiteContext context = new SpoolingSiteContext(
                        site, remoteImages, rule.info().id(), rules.get(i).settings(), spool, undecided);
                checkSite(rule, notes.get(i), context, spool);
            }
        }
    }

    @SuppressWarnings("unchecked") // the notes of a rule are its own
    private <N> void checkSite(SiteRule<N> rule, List<Object> notes, SiteContext context, FindingSpool spool) {
        try {
            rule.check((List<N>) notes, context);
        } catch (RuntimeException | StackOverflowError e) {
            spool.post(
                    WHOLE_SITE, postLinter.internalError(WHOLE_SITE, rule.info().id(), e));
        }
    }
}
