package io.github.contentlint.oracle;

import io.github.contentlint.parse.PostParser;
import io.github.contentlint.post.FrontMatterImages;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Detection.Detected;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Site;
import io.github.contentlint.site.SiteDetector;
import io.github.contentlint.site.TakenIn;
import io.github.contentlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the linter says of the posts of a site. */
final class LinterVerdicts {

    /** Findings that tell the author that what was written does not show, whatever it refers to. */
    private static final Set<Problem.Kind> NOT_RENDERED = EnumSet.of(
            Problem.Kind.LITERAL_IMAGE,
            Problem.Kind.LITERAL_MARKDOWN,
            Problem.Kind.ESCAPED_TAG,
            Problem.Kind.OMITTED_HTML,
            Problem.Kind.CUT_HTML_BLOCK);

    /** A tag without one may be left out, and what is between the tags still be shown, if it is anything. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)\\b(?:src|srcset|href|data|poster)\\s*+=|!\\[|<img\\b");

    private final Site site;

    LinterVerdicts(Path root, Generator generator) {
        this.site = ((Detected) SiteDetector.detect(root, Optional.of(generator))).site();
    }

    /**
     * @param written the reference as the post has it
     * @param why the file looked for, or what is not known
     */
    record Reference(String written, Verdict verdict, String why) {}

    /** References to other hosts are left out. */
    List<Reference> of(Path file) throws IOException {
        Post post = parse(file);
        List<Reference> found = new ArrayList<>();
        FrontMatterImages.of(post.frontMatter(), site.imageKeys())
                .forEach(image -> add(image.target(), site.resolve(post, image), found));
        addBody(post, found);
        return found;
    }

    /** Those of the body alone, since what becomes of front matter is up to a theme. */
    List<Reference> ofBody(Path file) throws IOException {
        List<Reference> found = new ArrayList<>();
        addBody(parse(file), found);
        return found;
    }

    private Post parse(Path file) throws IOException {
        SourceText source = SourceText.decode(file, Files.readAllBytes(file));
        return PostParser.parse(source, site.frontMatterStyle(), head -> site.dialect(file, head));
    }

    private void addBody(Post post, List<Reference> found) {
        post.body().images().forEach(image -> add(image.target(), site.resolve(post, image), found));
        TakenIn takenIn = site.takenIn(post);
        takenIn.images().forEach(image -> add(image.target(), site.resolve(post, image), found));
        if (takenIn.undecided() > 0) {
            found.add(new Reference("", Verdict.UNKNOWN, "taken in"));
        }
        Stream.concat(post.body().links().stream(), takenIn.links().stream())
                .filter(link -> link.kind().isAsset())
                .forEach(link -> add(link.target(), site.resolve(post, link), found));
        for (Problem problem : post.problems()) {
            String text = post.source().slice(problem.span());
            boolean lost = problem.kind() != Problem.Kind.OMITTED_HTML
                    || found.isEmpty()
                    || REFERENCE.matcher(text).find();
            if (lost && NOT_RENDERED.contains(problem.kind())) {
                found.add(new Reference(text, Verdict.BROKEN, problem.kind().name()));
            }
        }
    }

    private static void add(String target, Resolution resolution, List<Reference> found) {
        if (resolution instanceof Resolution.Found) {
            found.add(new Reference(target, Verdict.SHOWN, ""));
        } else if (resolution instanceof Resolution.Broken broken) {
            found.add(new Reference(target, Verdict.BROKEN, broken.reason() + " " + broken.lookedFor()));
        } else if (resolution instanceof Resolution.Unknown unknown) {
            found.add(new Reference(target, Verdict.UNKNOWN, unknown.cause()));
        }
    }
}
