package io.github.contentlint.image;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells a file by its first bytes and has the format it finds look at the rest. */
final class Inspector {

    private static final List<Format> FORMATS = List.of(
            new Png(), new Jpeg(), new Gif(), new Webp(), Heif.avif(), Heif.heic(), new Bmp(), new Ico(), new Tiff());

    private static final String[] PNG_WITH_OTHER_LINE_ENDS = {
        "\u0089PNG\n\u001a\n", "\u0089PNG\r\n\u001a\r\n", "\u0089PNG\r\r\n\u001a\r\n"
    };

    /** The first bytes of PNG and JPEG, as UTF-8 has them after a decoder that replaced or mapped them. */
    private static final String[] PNG_AS_TEXT = {"\u00EF\u00BF\u00BDPNG", "\u00C2\u0089PNG"};

    private static final String[] JPEG_AS_TEXT = {
        "\u00EF\u00BF\u00BD\u00EF\u00BF\u00BD\u00EF\u00BF\u00BD", "\u00C3\u00BF\u00C3\u0098\u00C3\u00BF"
    };

    private Inspector() {}

    static ImageFile inspect(FileBytes bytes) throws IOException {
        for (Format format : FORMATS) {
            if (format.matches(bytes)) {
                return format.inspect(bytes);
            }
        }
        Optional<ImageFile> mangled = mangled(bytes);
        if (mangled.isPresent()) {
            return mangled.get();
        }
        Sniffer sniffer = Sniffer.of(bytes);
        return sniffer.isSvg()
                ? Svg.inspect(bytes)
                : sniffer.content().<ImageFile>map(ImageFile.NotAnImage::new).orElseGet(ImageFile.Unknown::new);
    }

    private static Optional<ImageFile> mangled(FileBytes bytes) throws IOException {
        if (startsWithAny(bytes, PNG_WITH_OTHER_LINE_ENDS)) {
            return damaged(ImageType.PNG, ImageFile.Damage.LINE_ENDS);
        }
        if (startsWithAny(bytes, PNG_AS_TEXT)) {
            return damaged(ImageType.PNG, ImageFile.Damage.TEXT_ENCODING);
        }
        if (startsWithAny(bytes, JPEG_AS_TEXT)) {
            return damaged(ImageType.JPEG, ImageFile.Damage.TEXT_ENCODING);
        }
        return Optional.empty();
    }

    private static boolean startsWithAny(FileBytes bytes, String... latin1) throws IOException {
        for (String start : latin1) {
            if (bytes.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ImageFile> damaged(ImageType type, ImageFile.Damage damage) {
        return Optional.of(new ImageFile.Damaged(type, damage, 0));
    }
}
