package io.github.contentlint.image;

import java.io.IOException;
import java.util.Optional;

/** WebP, by RFC 9649. */
final class Webp implements Format {

    @Override
    public ImageType type() {
        return ImageType.WEBP;
    }

    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        return bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.tag(8).equals("WEBP");
    }

    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) throws IOException {
        return switch (bytes.tag(12)) {
            case "VP8 " -> Format.sizeOf(bytes.u16le(26) & 0x3FFF, bytes.u16le(28) & 0x3FFF);
            case "VP8L" -> {
                long bits = bytes.u32le(21);
                yield Format.sizeOf((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
            }
            case "VP8X" -> Format.sizeOf(u24le(bytes, 24) + 1, u24le(bytes, 27) + 1);
            default -> Optional.empty();
        };
    }

    /** The size is padded to an even number, and some writers count the padding that they leave out. */
    @Override
    public boolean isTruncated(FileBytes bytes) throws IOException {
        return bytes.u32le(4) + 8 > bytes.size() + 1;
    }

    private static long u24le(FileBytes bytes, long position) throws IOException {
        return bytes.u16le(position) | (long) bytes.u8(position + 2) << 16;
    }
}
