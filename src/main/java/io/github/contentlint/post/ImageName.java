package io.github.contentlint.post;

import java.util.Locale;
import java.util.Set;

/** Whether a reference names an image. */
public final class ImageName {

    private static final Set<String> EXTENSIONS = Set.of(
            "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "heic", "bmp", "ico", "svg", "tif", "tiff");

    private ImageName() {}

    /** Whether its path, query and fragment aside, ends with the extension of an image format. */
    public static boolean endsPath(String reference) {
        int end = 0;
        while (end < reference.length() && reference.charAt(end) != '?' && reference.charAt(end) != '#') {
            end++;
        }
        int dot = reference.lastIndexOf('.', end);
        return dot >= 0
                && dot < end
                && isExtension(reference.substring(dot + 1, end).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it is the extension of an image format, lower case, without the dot. */
    public static boolean isExtension(String text) {
        return EXTENSIONS.contains(text);
    }
}
