package io.github.contentlint.rules.image;

import io.github.contentlint.lint.Fix;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.post.Problem;
import io.github.contentlint.site.Resolution;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Unknown;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An image that the published page will not show, because nothing is published where it points. */
public final class ImageMissing implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(ImageMissing.class, Severity.ERROR);

    /** The parts of what was meant as an image, in half-width or full-width characters, without title. */
    private static final Pattern MEANT =
            Pattern.compile("[!！][\\[【]([^\\[\\]【】]*+)[\\]】]\\s*+[(（]([^()（）\"<>\\n]*+)[)）]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        PostImages images = PostImages.of(post, context);
        for (Image image : images.all()) {
            Resolution resolution = images.resolve(image);
            if (resolution instanceof Broken broken) {
                context.report(
                        BrokenReference.report(PostImages.place(image), image.targetSpan(), image.target(), broken));
            } else if (resolution instanceof Unknown unknown) {
                context.undecided(unknown.cause());
            }
        }
        for (int i = 0; i < images.takenIn().undecided(); i++) {
            context.undecided("template");
        }
        for (Problem problem : post.problems()) {
            if (problem.kind() == Problem.Kind.LITERAL_IMAGE) {
                context.report(notRendered(post, problem));
            }
        }
    }

    private static Report notRendered(Post post, Problem problem) {
        Report report = Report.at(problem.span(), "not-rendered")
                .arg("target", Shortened.of(problem.details().getOrDefault("destination", "")));
        Matcher image = MEANT.matcher(post.source().slice(problem.span()));
        return image.matches()
                ? report.fix(
                        Fix.unsafe(problem.span(), "![" + image.group(1) + "](" + destination(image.group(2)) + ")"))
                : report;
    }

    private static String destination(String written) {
        return written.strip().replace(" ", "%20");
    }
}
