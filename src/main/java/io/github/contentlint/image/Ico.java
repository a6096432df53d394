package io.github.contentlint.image;

import java.io.IOException;
import java.util.Optional;

/** Windows icons and cursors. */
final class Ico implements Format {

    private static final int ENTRY = 16;

    @Override
    public ImageType type() {
        return ImageType.ICO;
    }

    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        boolean header = bytes.startsWith("\0\0\1\0") || bytes.startsWith("\0\0\2\0");
        return header && bytes.size() >= 6 + ENTRY && bytes.u16le(4) > 0 && bytes.u8(9) == 0;
    }

    /** Of the first entry; 0 stands for 256. */
    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) throws IOException {
        return Format.sizeOf((bytes.u8(6) + 255) % 256 + 1, (bytes.u8(7) + 255) % 256 + 1);
    }

    /** True where not one of the entries is there in full. */
    @Override
    public boolean isTruncated(FileBytes bytes) throws IOException {
        int entries = bytes.u16le(4);
        for (int i = 0; i < entries; i++) {
            long entry = 6L + (long) i * ENTRY;
            if (entry + ENTRY > bytes.size()) {
                return true;
            }
            if (bytes.u32le(entry + 8) + bytes.u32le(entry + 12) <= bytes.size()) {
                return false;
            }
        }
        return true;
    }
}
