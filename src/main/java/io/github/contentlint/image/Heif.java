package io.github.contentlint.image;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** AVIF and HEIC: boxes of ISO/IEC 14496-12. */
final class Heif implements Format {

    private static final Set<String> CONTAINERS = Set.of("iprp", "ipco");
    private static final int FULL_BOX = 4;

    private final ImageType type;
    private final Set<String> brands;

    private Heif(ImageType type, Set<String> brands) {
        this.type = type;
        this.brands = brands;
    }

    static Heif avif() {
        return new Heif(ImageType.AVIF, Set.of("avif", "avis"));
    }

    static Heif heic() {
        return new Heif(ImageType.HEIC, Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"));
    }

    @Override
    public ImageType type() {
        return type;
    }

    /** By the main brand, or where that is the general {@code mif1} by the compatible ones. */
    @Override
    public boolean matches(FileBytes bytes) throws IOException {
        if (bytes.size() < 16 || !bytes.tag(4).equals("ftyp")) {
            return false;
        }
        if (brands.contains(bytes.tag(8))) {
            return true;
        }
        long end = Math.min(Math.min(bytes.u32(0), 256), bytes.size());
        boolean general = bytes.tag(8).equals("mif1") || bytes.tag(8).equals("msf1");
        for (long position = 16; general && position + 4 <= end; position += 4) {
            if (brands.contains(bytes.tag(position))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The largest {@code ispe} property; others are those of tiles and thumbnails. Boxes only ever lead forward, so no
     * file can make this go in circles.
     */
    @Override
    public Optional<ImageFile.Size> size(FileBytes bytes) throws IOException {
        Optional<ImageFile.Size> largest = Optional.empty();
        long position = 0;
        while (position + 8 <= bytes.size()) {
            Box box = Box.at(bytes, position);
            if (box.name.equals("ispe")) {
                largest = larger(
                        largest,
                        Format.sizeOf(bytes.u32(box.content + FULL_BOX), bytes.u32(box.content + FULL_BOX + 4)));
            }
            if (box.name.equals("meta")) {
                position = box.content + FULL_BOX;
            } else {
                position = CONTAINERS.contains(box.name) ? box.content : box.end;
            }
        }
        return largest;
    }

    private static Optional<ImageFile.Size> larger(Optional<ImageFile.Size> a, Optional<ImageFile.Size> b) {
        return Stream.of(a, b).flatMap(Optional::stream).max(Comparator.comparingLong(ImageFile.Size::pixels));
    }

    @Override
    public boolean isTruncated(FileBytes bytes) throws IOException {
        long position = 0;
        while (position + 8 <= bytes.size()) {
            position = Box.at(bytes, position).end;
        }
        return position > bytes.size();
    }

    /**
     * A box.
     *
     * @param content offset of what it holds
     * @param end offset after it, always after {@code content}'s start or at it
     */
    private record Box(String name, long content, long end) {

        static Box at(FileBytes bytes, long position) throws IOException {
            long length = bytes.u32(position);
            int header = 8;
            if (length == 1) {
                length = bytes.u32(position + 8) << 32 | bytes.u32(position + 12);
                header = 16;
            }
            long end = position + length;
            if (length < header || end < position) {
                end = bytes.size();
            }
            return new Box(bytes.tag(position + 4), position + header, end);
        }
    }
}
