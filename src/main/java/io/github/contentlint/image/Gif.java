package io.github.contentlint.image;

import java.io.IOException;
import java.util.Optional;

/** GIF, by CompuServe's specification of 1989. */
final class Gif implements Format {

    private static final int HEADER = 13;
    private static final int FULL_SUB_BLOCK = 255;

    /** In bytes; of larger files a right end is believed. */
    private static final int LONG_WALK = 64 * 1024;

    /** The terminator of a frame and the trailer. */
    private static final byte[] END = {0, ';'};

    @Override
    public ImageType type() {
        return ImageType.GIF;
    }

    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        return bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
    }

    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) throws IOException {
        return Format.sizeOf(bytes.u16le(6), bytes.u16le(8));
    }

    /** True where the file ends inside its first frame; browsers show what they have of a cut animation. */
    @Override
    public boolean isTruncated(FileBytes bytes) throws IOException {
        if (bytes.size() > LONG_WALK && bytes.hasAt(bytes.size() - END.length, END)) {
            return false;
        }
        long position = HEADER + colorTable(bytes.u8(10));
        while (true) {
            int block = bytes.u8(position);
            if (block == ',') {
                long data = position + 10 + colorTable(bytes.u8(position + 9));
                skipSubBlocks(bytes, data + 1);
                return false;
            }
            if (block != '!') {
                return false;
            }
            position = skipSubBlocks(bytes, position + 2);
        }
    }

    /** Writers fill all sub-blocks but the last, after which only the terminator can be missing. */
    private static long skipSubBlocks(FileBytes bytes, long start) throws IOException {
        long position = start;
        for (int length = bytes.u8(position); length > 0; length = bytes.u8(position)) {
            position += 1 + length;
            if (position == bytes.size() && length < FULL_SUB_BLOCK) {
                return position;
            }
        }
        return position + 1;
    }

    private static int colorTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
