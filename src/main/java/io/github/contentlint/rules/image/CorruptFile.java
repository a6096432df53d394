package io.github.contentlint.rules.image;

import io.github.contentlint.image.Content;
import io.github.contentlint.image.ImageFile;
import io.github.contentlint.image.ImageType;
import io.github.contentlint.lint.Report;
import io.github.contentlint.text.Span;
import java.util.Locale;
import java.util.Optional;

/** What to say of a file's bytes, given its name. */
final class CorruptFile {

    static final String BROKEN = "broken";
    static final String UNSUPPORTED = "unsupported";
    static final String MISLABELLED = "mislabelled";

    private CorruptFile() {}

    /** Empty where browsers show the file, or where its name does not say that it is an image. */
    static Optional<Report> report(Span place, String name, ImageFile bytes) {
        if (bytes instanceof ImageFile.Empty) {
            return Optional.of(broken(place, "empty"));
        }
        return ImageType.ofName(name).flatMap(named -> report(place, named, bytes));
    }

    private static Optional<Report> report(Span place, ImageType named, ImageFile bytes) {
        if (bytes instanceof ImageFile.Intact intact) {
            return intact(place, named, intact.type());
        }
        if (bytes instanceof ImageFile.Truncated truncated) {
            return Optional.of(
                    broken(place, "truncated").arg("type", truncated.type()).arg("bytes", truncated.bytes()));
        }
        if (bytes instanceof ImageFile.Damaged damaged) {
            return Optional.of(broken(place, id(damaged.damage()))
                    .arg("type", damaged.type())
                    .arg("line", damaged.line()));
        }
        if (bytes instanceof ImageFile.NotAnImage other) {
            return Optional.of(notAnImage(place, other.content()).arg("type", named));
        }
        return Optional.empty();
    }

    private static Optional<Report> intact(Span place, ImageType named, ImageType type) {
        if (!type.isShownEverywhere()) {
            return Optional.of(
                    Report.at(place, "unsupported").grade(UNSUPPORTED).arg("type", type));
        }
        if (named == type || isIcon(named, type)) {
            return Optional.empty();
        }
        boolean shown = named.isSniffed() && type.isSniffed();
        Report report = shown ? Report.at(place, "other-type").grade(MISLABELLED) : broken(place, "wrong-type");
        return Optional.of(report.arg("type", type).arg("named", named));
    }

    /** Icons are often PNG or BMP under the name {@code .ico}, which browsers and servers are used to. */
    private static boolean isIcon(ImageType named, ImageType type) {
        return named == ImageType.ICO && type.isSniffed();
    }

    private static Report notAnImage(Span place, Content content) {
        return switch (content) {
            case POINTER, TEXT, ZEROS, VIDEO -> broken(place, "content-" + id(content));
            case HTML, XML, JSON, PDF, ZIP, GZIP, PSD ->
                broken(place, "content").arg("content", content);
        };
    }

    private static Report broken(Span place, String message) {
        return Report.at(place, message).grade(BROKEN);
    }

    /** As messages are named: {@code not-found}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
