package io.github.contentlint.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Image formats that are told by their bytes. */
public enum ImageType {
    PNG("png", "apng"),
    JPEG("jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp"),
    GIF("gif"),
    WEBP("webp"),
    AVIF("avif", "avifs"),
    HEIC("heic", "heif", "hif"),
    BMP("bmp", "dib"),
    ICO("ico", "cur"),
    SVG("svg"),
    TIFF("tif", "tiff");

    private final Set<String> extensions;

    ImageType(String... extensions) {
        this.extensions = Set.of(extensions);
    }

    /** The type that a file name promises by its extension, letter case aside. */
    public static Optional<ImageType> ofName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /**
     * Whether Chrome and Firefox show it in {@code <img>}; HEIC and TIFF are shown by Safari alone.
     */
    public boolean isShownEverywhere() {
        return this != HEIC && this != TIFF;
    }

    /**
     * Whether browsers find the type out by the bytes whatever the name, as the WHATWG MIME Sniffing standard has it
     * for images. SVG is told by the server's content type alone, which servers derive from the name.
     */
    public boolean isSniffed() {
        return this != SVG;
    }
}
