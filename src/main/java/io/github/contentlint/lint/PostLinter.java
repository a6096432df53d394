package io.github.contentlint.lint;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Site;
import io.github.contentlint.text.DecodingProblem;
import io.github.contentlint.text.SourceFile;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Reads, parses and checks some posts at a time, for many threads. */
final class PostLinter {

    /** A post under way takes up to this many bytes of heap for each byte of its file: text, offsets, tree. */
    private static final long HEAP_PER_BYTE = 12;

    private static final int KIB = 1024;

    private final Site site;
    private final boolean asksPrivateAddresses;
    private final List<ConfiguredRule> rules;
    private final Map<String, RuleSettings> runRules;
    private final SizeLimit postSize;
    private final Map<Object, Object> memory = new ConcurrentHashMap<>();
    private final int heapPermits;
    private final Semaphore heap;

    PostLinter(
            Site site,
            boolean asksPrivateAddresses,
            List<ConfiguredRule> rules,
            Map<String, RuleSettings> runRules,
            SizeLimit postSize) {
        this.site = site;
        this.asksPrivateAddresses = asksPrivateAddresses;
        this.rules = rules;
        this.runRules = runRules;
        this.postSize = postSize;
        this.heapPermits =
                (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2 / KIB);
        this.heap = new Semaphore(heapPermits);
    }

    /**
     * Reads and parses some posts, then checks them rule by rule: what a rule looks up stays near the processor from one post
     * to the next.
     */
    List<PostResult> lint(List<SourceFile> files) throws InterruptedException {
        List<PostFile> found = files.stream().map(PostFile::of).toList();
        long bytes = found.stream().mapToLong(this::bytes).sum();
        long permits = files.size() + bytes * HEAP_PER_BYTE / KIB;
        if (permits > heapPermits && files.size() > 1) {
            return oneByOne(files);
        }
        int taken = (int) Math.min(heapPermits, permits);
        heap.acquire(taken);
        try {
            List<OpenPost> posts = found.stream().map(this::open).toList();
            for (ConfiguredRule rule : rules) {
                posts.forEach(post -> check(rule, post));
            }
            return posts.stream().map(OpenPost::result).toList();
        } finally {
            heap.release(taken);
        }
    }

    private List<PostResult> oneByOne(List<SourceFile> files) throws InterruptedException {
        List<PostResult> results = new ArrayList<>();
        for (SourceFile file : files) {
            results.addAll(lint(List.of(file)));
        }
        return results;
    }

    /**
     * A file as the file system tells of it.
     *
     * @param attributes absent where they cannot be read
     * @param problem why they cannot be read
     */
    private record PostFile(SourceFile file, Optional<BasicFileAttributes> attributes, Optional<IOException> problem) {

        static PostFile of(SourceFile file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
                return new PostFile(file, Optional.of(attributes), Optional.empty());
            } catch (IOException e) {
                return new PostFile(file, Optional.empty(), Optional.of(e));
            }
        }
    }

    /** How many bytes will be read. */
    private long bytes(PostFile post) {
        return post.attributes()
                .map(BasicFileAttributes::size)
                .filter(size -> !postSize.isExceededBy(size))
                .orElse(0L);
    }

    private OpenPost open(PostFile post) {
        SourceFile file = post.file();
        try {
            if (post.problem().isPresent()) {
                throw post.problem().get();
            }
            BasicFileAttributes attributes = post.attributes().orElseThrow();
            long size = attributes.size();
            if (attributes.isDirectory()) {
                return OpenPost.closed(failed(file, RunRules.FILE_UNREADABLE, "directory", Map.of()));
            }
            if (postSize.isExceededBy(size)) {
                return OpenPost.closed(failed(
                        file,
                        RunRules.POST_TOO_LARGE,
                        "too-large",
                        Map.of("size", postSize.shown(size), "limit", postSize.shownFor(size))));
            }
            return open(file, SourceText.decode(file.path(), Files.readAllBytes(file.path())));
        } catch (NoSuchFileException e) {
            // deleted while the run goes on, or a link to nowhere
            return OpenPost.closed(
                    Files.isSymbolicLink(file.path())
                            ? failed(file, RunRules.FILE_UNREADABLE, "dangling-link", Map.of())
                            : new PostResult(file.name(), false, List.of(), noNotes(), Map.of()));
        } catch (IOException e) {
            return OpenPost.closed(failed(file, RunRules.FILE_UNREADABLE, "unreadable", Map.of("reason", reason(e))));
        }
    }

    private OpenPost open(SourceFile file, SourceText source) {
        if (source.problem()
                .filter(p -> p.kind() == DecodingProblem.Kind.BINARY)
                .isPresent()) {
            Span span = source.problem().get().span();
            List<Finding> findings = say(file.name(), source, RunRules.FILE_UNREADABLE, Report.at(span, "binary"));
            return OpenPost.closed(new PostResult(file.name(), false, findings, noNotes(), Map.of()));
        }
        Post post = PostParser.parse(
                source, site.frontMatterStyle(), frontMatter -> site.dialect(file.path(), frontMatter));
        return OpenPost.parsed(file, post);
    }

    private void check(ConfiguredRule rule, OpenPost open) {
        open.post().ifPresent(post -> {
            RuleFindings own = new RuleFindings();
            PostContext context = new PostContext(
                    site,
                    asksPrivateAddresses,
                    open.result().path(),
                    post.source(),
                    rule.rule().info(),
                    rule.settings(),
                    own,
                    open.result().undecided(),
                    memory,
                    open.memory());
            try {
                open.result().notes().add(check(rule.rule(), post, context));
                open.result().findings().addAll(own.kept());
                own.leftOut(context.rule().id())
                        .ifPresent(report -> open.result()
                                .findings()
                                .addAll(say(context.path(), context.source(), RunRules.TOO_MANY_FINDINGS, report)));
            } catch (RuntimeException | StackOverflowError e) {
                open.result().notes().add(PostResult.NO_NOTE);
                open.result()
                        .findings()
                        .addAll(internalError(context.path(), context.rule().id(), e));
            }
        });
    }

    private static Object check(Rule rule, Post post, PostContext context) {
        if (rule instanceof SiteRule<?> siteRule) {
            return siteRule.note(post, context);
        }
        ((PostRule) rule).check(post, context);
        return PostResult.NO_NOTE;
    }

    List<Finding> internalError(String path, String rule, Throwable thrown) {
        Report report = Report.at(Span.at(0), "threw")
                .arg("rule", rule)
                .arg("error", thrown)
                .arg("where", thrown.getStackTrace().length == 0 ? "?" : thrown.getStackTrace()[0]);
        return say(path, SourceText.of(Path.of(""), ""), RunRules.INTERNAL_ERROR, report);
    }

    private PostResult failed(SourceFile file, RuleInfo rule, String message, Map<String, String> args) {
        Report report = Report.at(Span.at(0), message);
        for (Map.Entry<String, String> arg : args.entrySet()) {
            report = report.arg(arg.getKey(), arg.getValue());
        }
        List<Finding> findings = say(file.name(), SourceText.of(file.path(), ""), rule, report);
        return new PostResult(file.name(), false, findings, noNotes(), Map.of());
    }

    /** A finding of a rule about the run; none where that is off. */
    private List<Finding> say(String path, SourceText source, RuleInfo rule, Report report) {
        RuleFindings findings = new RuleFindings();
        RuleSettings settings = RunRules.settings(rule, runRules);
        new PostContext(
                        site,
                        asksPrivateAddresses,
                        path,
                        source,
                        rule,
                        settings,
                        findings,
                        new HashMap<>(),
                        memory,
                        new HashMap<>())
                .report(report);
        return findings.kept();
    }

    private List<Object> noNotes() {
        return Collections.nCopies(rules.size(), PostResult.NO_NOTE);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
