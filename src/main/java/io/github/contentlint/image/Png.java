package io.github.contentlint.image;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;

/** PNG, by the W3C's specification, third edition. */
final class Png implements Format {

    private static final int FIRST_CHUNK = 8;
    private static final int IHDR_LENGTH = 13;
    private static final int TAIL = 4096;

    /** Of width and height. */
    private static final long LARGEST = Integer.MAX_VALUE;

    @Override
    public ImageType type() {
        return ImageType.PNG;
    }

    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        return bytes.startsWith("\u0089PNG\r\n\u001a\n");
    }

    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) throws IOException {
        return Format.sizeOf(bytes.u32(FIRST_CHUNK + 8), bytes.u32(FIRST_CHUNK + 12));
    }

    /** libpng refuses a header chunk with a wrong checksum; iPhones' {@code CgBI} files are left alone. */
    @Override
    public boolean isHeaderBroken(FileBytes bytes) throws IOException {
        if (!bytes.tag(FIRST_CHUNK + 4).equals("IHDR") || bytes.u32(FIRST_CHUNK) != IHDR_LENGTH) {
            return !bytes.tag(FIRST_CHUNK + 4).equals("CgBI");
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.bytes(FIRST_CHUNK + 4, 4 + IHDR_LENGTH));
        return crc.getValue() != bytes.u32(FIRST_CHUNK + 8 + IHDR_LENGTH)
                || size(bytes).isEmpty()
                || size(bytes).get().width() > LARGEST
                || size(bytes).get().height() > LARGEST;
    }

    /** True where the last chunk promises more than there is; a file that lacks only IEND is shown whole. */
    @Override
    public boolean isTruncated(FileBytes bytes) throws IOException {
        if (endsWithEnd(bytes.tail(FIRST_CHUNK, TAIL))) {
            return false;
        }
        boolean pixels = false;
        long position = FIRST_CHUNK;
        while (position + 8 <= bytes.size()) {
            long end = position + 8 + bytes.u32(position);
            String chunk = bytes.tag(position + 4);
            if (chunk.equals("IEND")) {
                return false;
            }
            pixels |= chunk.equals("IDAT");
            if (end > bytes.size()) {
                return !pixels || chunk.equals("IDAT");
            }
            position = end + 4;
        }
        return !pixels;
    }

    private static boolean endsWithEnd(byte[] tail) {
        for (int i = tail.length - 4; i >= 0; i--) {
            if (tail[i] == 'I' && tail[i + 1] == 'E' && tail[i + 2] == 'N' && tail[i + 3] == 'D') {
                return true;
            }
        }
        return false;
    }
}
