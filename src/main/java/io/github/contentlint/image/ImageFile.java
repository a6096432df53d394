package io.github.contentlint.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** What a file that is shown as an image turns out to be. */
public sealed interface ImageFile {

    /**
     * An image, as far as its headers, its end and the structure within reach tell.
     *
     * @param bytes of the file
     * @param size as the header says; never of an SVG, whose size is no number of pixels
     */
    record Intact(ImageType type, long bytes, Optional<Size> size) implements ImageFile {}

    /**
     * An image whose end is missing: browsers show a part of it, or nothing.
     *
     * @param bytes that are there
     */
    record Truncated(ImageType type, long bytes) implements ImageFile {}

    /**
     * An image that browsers refuse.
     *
     * @param line 1-based line of the error for {@link Damage#MALFORMED_XML}, else 0
     */
    record Damaged(ImageType type, Damage damage, int line) implements ImageFile {}

    /** Something else. */
    record NotAnImage(Content content) implements ImageFile {}

    /** No bytes at all. */
    record Empty() implements ImageFile {}

    /** No verdict: a format that is not known, or no file that can be read. */
    record Unknown() implements ImageFile {}

    /**
     * In pixels.
     *
     * @param width 1 or more
     * @param height 1 or more
     */
    record Size(long width, long height) {

        /** At most {@link Long#MAX_VALUE}. */
        public long pixels() {
            return height > Long.MAX_VALUE / width ? Long.MAX_VALUE : width * height;
        }
    }

    /** Why browsers refuse an image. */
    enum Damage {
        /** The header contradicts itself, or says that there are no pixels. */
        HEADER,
        /** Line ends were converted, as Git does with {@code autocrlf} where it takes the file for text. */
        LINE_ENDS,
        /** It was read as text and written as UTF-8, as resource filtering does. */
        TEXT_ENCODING,
        /** SVG that is not well-formed XML. */
        MALFORMED_XML,
        /** SVG whose root has not the SVG namespace. */
        NO_NAMESPACE
    }

    /**
     * Looks at a file. Reads at most 256 KiB, of most files less than one; opens only regular files.
     *
     * @return {@link Unknown} where the file cannot be read
     */
    static ImageFile inspect(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return new Unknown();
            }
            try (FileBytes bytes = FileBytes.open(file)) {
                return bytes.size() == 0 ? new Empty() : Inspector.inspect(bytes);
            }
        } catch (IOException e) {
            return new Unknown();
        }
    }

    /**
     * Looks at bytes in memory.
     *
     * @param bytes of a file, from its first on
     * @param whole whether they are all of it; what lies behind them counts as in order otherwise
     */
    static ImageFile inspect(byte[] bytes, boolean whole) {
        if (bytes.length == 0) {
            return whole ? new Empty() : new Unknown();
        }
        try (FileBytes start = whole ? FileBytes.whole(bytes) : FileBytes.start(bytes)) {
            return Inspector.inspect(start);
        } catch (IOException e) {
            return new Unknown();
        }
    }
}
