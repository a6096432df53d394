package io.github.contentlint.rules.image;

import io.github.contentlint.image.ImageFile;
import io.github.contentlint.image.ImageFile.Intact;
import io.github.contentlint.lint.Option;
import io.github.contentlint.lint.Options;
import io.github.contentlint.lint.Report;
import io.github.contentlint.lint.SizeLimit;
import io.github.contentlint.text.Span;
import java.util.Optional;

/** What to say of an image that readers see, but wait for. Nothing unless limits are configured. */
final class LargeFile {

    static final String LARGE = "large";

    static final Option MAX_SIZE = new Option(
            "maxSize",
            Option.Type.SIZE,
            0L,
            "Size above which an image file is reported, such as 2 MB; 0 for no limit.");

    static final Option MAX_PIXELS = new Option(
            "maxPixels",
            Option.Type.INTEGER,
            0,
            "Width times height above which an image is reported; 0 for no limit. SVG has no pixels.");

    private LargeFile() {}

    /** Bytes first: a file over both limits is told once. */
    static Optional<Report> report(Span place, ImageFile file, Options options) {
        return file instanceof Intact image
                ? bytes(place, image, new SizeLimit(options.size(MAX_SIZE.name())))
                        .or(() -> pixels(place, image, options.integer(MAX_PIXELS.name())))
                        .map(report -> report.grade(LARGE))
                : Optional.empty();
    }

    private static Optional<Report> bytes(Span place, Intact image, SizeLimit limit) {
        return limit.bytes() > 0 && limit.isExceededBy(image.bytes())
                ? Optional.of(Report.at(place, "large-bytes")
                        .arg("size", limit.shown(image.bytes()))
                        .arg("limit", limit.shownFor(image.bytes())))
                : Optional.empty();
    }

    private static Optional<Report> pixels(Span place, Intact image, int limit) {
        return image.size()
                .filter(size -> limit > 0 && size.pixels() > limit)
                .map(size -> Report.at(place, "large-pixels")
                        .arg("width", size.width())
                        .arg("height", size.height())
                        .arg("pixels", size.pixels())
                        .arg("limit", limit));
    }
}
