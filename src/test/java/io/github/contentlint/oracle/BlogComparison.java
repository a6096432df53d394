package io.github.contentlint.oracle;

import io.github.contentlint.site.Generator;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real blog: each reference of its posts beside what the built page asks for. */
final class BlogComparison {

    private final Agreement agreement;
    private final Path blog;
    private final LinterVerdicts linter;

    BlogComparison(String subject, Path blog, Generator generator) {
        this.agreement = new Agreement(subject);
        this.blog = blog;
        this.linter = new LinterVerdicts(blog, generator);
    }

    Agreement compare(List<BuiltPage> pages) throws IOException {
        for (BuiltPage page : pages) {
            Path post = blog.resolve(page.source());
            if (Files.isRegularFile(post)) {
                compare(page, linter.ofBody(post));
            }
        }
        return agreement;
    }

    /** References of one name meet in the order in which they stand. */
    private void compare(BuiltPage page, List<LinterVerdicts.Reference> references) {
        Map<String, Deque<LinterVerdicts.Reference>> byName = new HashMap<>();
        references.forEach(reference -> byName.computeIfAbsent(name(reference.written()), n -> new ArrayDeque<>())
                .add(reference));
        for (BuiltPage.Reference asked : page.references()) {
            Deque<LinterVerdicts.Reference> same = byName.getOrDefault(name(asked.url()), new ArrayDeque<>());
            String where = page.source() + ": " + asked.url();
            if (same.isEmpty()) {
                agreement.add(
                        asked.exists(), Verdict.NOTHING, where + " " + asked.verdict() + ", not seen by the linter");
            } else {
                LinterVerdicts.Reference reference = same.remove();
                agreement.add(
                        asked.exists(), reference.verdict(), where + " " + asked.verdict() + ", linter " + reference);
            }
        }
        byName.values()
                .forEach(left -> left.stream()
                        .filter(reference -> reference.verdict() == Verdict.SHOWN)
                        .forEach(reference -> agreement.add(
                                false,
                                reference.verdict(),
                                page.source() + ": the page does not ask for " + reference)));
    }

    /** The last part of a path, decoded. */
    private static String name(String reference) {
        String path = reference.replaceFirst("[?#].*", "").replace("+", "%2B");
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
