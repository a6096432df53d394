package io.github.contentlint.image;

import java.io.IOException;
import java.util.Optional;

/** TIFF; only told, since most browsers do not show it anyway. */
final class Tiff implements Format {

    @Override
    public ImageType type() {
        return ImageType.TIFF;
    }

    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        return bytes.startsWith("II*\0") || bytes.startsWith("MM\0*");
    }

    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) {
        return Optional.empty();
    }

    @Override
    public boolean isTruncated(FileBytes bytes) {
        return false;
    }
}
