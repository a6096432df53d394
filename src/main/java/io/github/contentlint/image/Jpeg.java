package io.github.contentlint.image;

import java.io.IOException;
import java.util.Optional;

/** JPEG, by ITU T.81. */
final class Jpeg implements Format {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int TAIL = 16 * 1024;

    @Override
    public ImageType type() {
        return ImageType.JPEG;
    }

    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        return bytes.startsWith("\u00FF\u00D8\u00FF");
    }

    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) throws IOException {
        for (long position = 2; ; position = next(bytes, position)) {
            int marker = marker(bytes, position);
            if (isFrame(marker)) {
                return Format.sizeOf(bytes.u16(position + 7), bytes.u16(position + 5));
            }
            if (marker == START_OF_SCAN || marker < 0) {
                return Optional.empty();
            }
        }
    }

    /**
     * True where the scan goes on to the end of the file. In scan data 0xFF is followed by zero or a restart marker
     * only, so bytes that another program appended after the image are told from it.
     */
    @Override
    public boolean isTruncated(FileBytes bytes) throws IOException {
        long position = 2;
        int marker = marker(bytes, position);
        while (marker != START_OF_SCAN) {
            if (marker < 0 || marker == END_OF_IMAGE) {
                return false;
            }
            position = next(bytes, position);
            marker = marker(bytes, position);
        }
        return isScan(bytes.tail(next(bytes, position), TAIL));
    }

    private static boolean isScan(byte[] tail) {
        boolean stuffed = tail.length < TAIL;
        for (int i = 0; i + 1 < tail.length; i++) {
            if (tail[i] != (byte) 0xFF) {
                continue;
            }
            int next = tail[i + 1] & 0xFF;
            stuffed |= next == 0;
            if (next == END_OF_IMAGE || !isInScan(next)) {
                return false;
            }
        }
        return stuffed;
    }

    /** Stuffing, restart markers, fill bytes, and the tables and headers between the scans of a progressive image. */
    private static boolean isInScan(int marker) {
        return marker == 0
                || marker == 0xFF
                || marker >= 0xD0 && marker <= 0xD7
                || marker == 0xC4
                || marker >= START_OF_SCAN && marker <= 0xDD;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The marker at a position; -1 where there is none, which decoders skip in ways of their own. */
    private static int marker(FileBytes bytes, long position) throws IOException {
        return bytes.u8(position) == 0xFF && bytes.u8(position + 1) != 0xFF ? bytes.u8(position + 1) : -1;
    }

    private static long next(FileBytes bytes, long position) throws IOException {
        return position + 2 + Math.max(2, bytes.u16(position + 2));
    }
}
