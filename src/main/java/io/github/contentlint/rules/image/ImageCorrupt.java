package io.github.contentlint.rules.image;

import io.github.contentlint.image.ImageFile;
import io.github.contentlint.lint.Grade;
import io.github.contentlint.lint.PostRule;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.RuleContext;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.post.Image;
import io.github.contentlint.post.Post;
import io.github.contentlint.site.Resolution.Found;
import io.github.contentlint.text.Span;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An image whose file is there and which browsers cannot show all the same, or which is larger than the configuration
 * allows. Said once a post and file.
 */
public final class ImageCorrupt implements PostRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    ImageCorrupt.class,
                    new Grade(CorruptFile.BROKEN, Severity.ERROR),
                    new Grade(CorruptFile.UNSUPPORTED, Severity.WARNING),
                    new Grade(CorruptFile.MISLABELLED, Severity.INFO),
                    new Grade(LargeFile.LARGE, Severity.WARNING))
            .with(LargeFile.MAX_SIZE)
            .with(LargeFile.MAX_PIXELS);

    private static final Pattern EMPTY_DATA = Pattern.compile("\\s*+data:[^,]{0,100}+,\\s*+", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Post post, RuleContext context) {
        Set<Path> seen = new HashSet<>();
        PostImages images = PostImages.of(post, context);
        for (Image image : images.all()) {
            Span place = PostImages.place(image);
            if (images.resolve(image) instanceof Found found && found.file().isPresent()) {
                Path file = found.file().get();
                if (seen.add(file)) {
                    report(place, file, context);
                }
            } else if (EMPTY_DATA.matcher(image.target()).matches()) {
                context.report(Report.at(place, "empty-data").grade(CorruptFile.BROKEN));
            }
        }
    }

    private static void report(Span place, Path file, RuleContext context) {
        ImageFile bytes = context.remember(ImageCorrupt.class, file, ImageFile::inspect);
        Stream.of(
                        CorruptFile.report(place, file.getFileName().toString(), bytes),
                        LargeFile.report(place, bytes, context.options()))
                .flatMap(Optional::stream)
                .map(report -> report.arg("file", relative(file, context.site().root())))
                .forEach(context::report);
    }

    /** As messages show it. */
    static String relative(Path file, Path root) {
        Path shown = file.startsWith(root) ? root.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
