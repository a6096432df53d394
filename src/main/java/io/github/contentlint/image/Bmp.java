package io.github.contentlint.image;

import java.io.IOException;
import java.util.Optional;

/** Windows bitmaps. */
final class Bmp implements Format {

    private static final int CORE_HEADER = 12;

    @Override
    public ImageType type() {
        return ImageType.BMP;
    }

    /** Two letters are little; so the two fields that are always zero and the size of the header have to fit too. */
    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        return bytes.size() >= 18 && bytes.startsWith("BM") && bytes.u32le(6) == 0 && isHeaderSize(bytes.u32le(14));
    }

    private static boolean isHeaderSize(long size) {
        return size == CORE_HEADER || size >= 16 && size <= 124;
    }

    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) throws IOException {
        return bytes.u32le(14) == CORE_HEADER
                ? Format.sizeOf(bytes.u16le(18), bytes.u16le(20))
                : Format.sizeOf(bytes.u32le(18), Math.abs((int) bytes.u32le(22)));
    }

    /** Only told for pixels without compression; the file size of the header is wrong in many files. */
    @Override
    public boolean isTruncated(FileBytes bytes) throws IOException {
        Optional<ImageFile.Size> size = size(bytes);
        if (size.isEmpty() || bytes.u32le(14) == CORE_HEADER || bytes.u32le(30) != 0) {
            return false;
        }
        long bitsPerRow = size.get().width() * bytes.u16le(28);
        long row = Math.max(4, (bitsPerRow + 31) / 32 * 4);
        long rows = Math.max(0, bytes.size() - bytes.u32le(10)) / row;
        return rows + 1 < size.get().height();
    }
}
