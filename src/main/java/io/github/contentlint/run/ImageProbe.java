package io.github.contentlint.run;

import io.github.contentlint.image.ImageFile;
import io.github.contentlint.image.ImageType;
import io.github.contentlint.net.ContentProbe;
import java.util.Locale;

/** Tells remote images as those of files are told. */
final class ImageProbe implements ContentProbe {

    @Override
    public Content look(byte[] start, boolean whole) {
        ImageFile image = ImageFile.inspect(start, whole);
        if (image instanceof ImageFile.Intact intact) {
            return new Content(
                    intact.type() == ImageType.SVG ? Kind.SVG : Kind.IMAGE,
                    intact.type().name());
        }
        if (image instanceof ImageFile.Truncated truncated) {
            return new Content(Kind.TRUNCATED, truncated.type().name());
        }
        if (image instanceof ImageFile.Damaged damaged) {
            return new Content(Kind.DAMAGED, damaged.type().name());
        }
        return image instanceof ImageFile.NotAnImage other
                ? new Content(Kind.OTHER, name(other))
                : new Content(Kind.UNKNOWN, "");
    }

    /** Formats go by their abbreviations, the rest by words. */
    private static String name(ImageFile.NotAnImage other) {
        return switch (other.content()) {
            case HTML, XML, JSON, PDF, ZIP, GZIP, PSD -> other.content().name();
            case TEXT, VIDEO -> other.content().name().toLowerCase(Locale.ROOT);
            case POINTER -> "Git LFS";
            case ZEROS -> "\\0";
        };
    }
}
