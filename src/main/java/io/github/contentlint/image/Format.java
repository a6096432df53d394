package io.github.contentlint.image;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** What is known of the structure of one image format. */
interface Format {

    ImageType type();

    /** Whether the file begins as this format does. */
    boolean matches(FileBytes bytes) throws IOException;

    /** The size that the header tells, empty where it is out of reach. */
    Optional<ImageFile.Size> size(FileBytes bytes) throws IOException;

    /** Whether the end is surely missing. */
    boolean isTruncated(FileBytes bytes) throws IOException;

    /** Whether browsers refuse the header. */
    default boolean isHeaderBroken(FileBytes bytes) throws IOException {
        return false;
    }

    default ImageFile inspect(FileBytes bytes) throws IOException {
        Optional<ImageFile.Size> size = Optional.empty();
        try {
            if (isHeaderBroken(bytes)) {
                return new ImageFile.Damaged(type(), ImageFile.Damage.HEADER, 0);
            }
            size = size(bytes);
            if (isTruncated(bytes)) {
                return new ImageFile.Truncated(type(), bytes.size());
            }
        } catch (EOFException e) {
            return new ImageFile.Truncated(type(), bytes.size());
        } catch (FileBytes.OutOfBudget e) {
            // What is far behind the header is not worth more reading.
        }
        return new ImageFile.Intact(type(), bytes.size(), size);
    }

    /** A size, unless one of the numbers is none. */
    static Optional<ImageFile.Size> sizeOf(long width, long height) {
        return width > 0 && height > 0 ? Optional.of(new ImageFile.Size(width, height)) : Optional.empty();
    }
}
