package io.github.contentlint.rules.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a URL names no image but a service that picks one. */
final class RandomImage {

    private static final Pattern RANDOM_PATH = Pattern.compile(".*/(?:random|rand)(?:[_-]?ima?ge?s?)?+(?:\\.php)?+/?+");

    private static final Pattern IMAGE_PATH = Pattern.compile(".*\\.(?:png|jpe?g|gif|webp|avif|svg|bmp)");

    private RandomImage() {}

    static boolean is(RemoteUrl url, Set<String> hosts) {
        if (url.isAt(hosts)) {
            return !isPinned(url);
        }
        String path = url.path().toLowerCase(Locale.ROOT);
        return path.contains("rand") && RANDOM_PATH.matcher(path).matches()
                || url.has("rand") && !IMAGE_PATH.matcher(path).matches();
    }

    /** The services' own ways to ask for the same image again. */
    private static boolean isPinned(RemoteUrl url) {
        return url.path().startsWith("/id/") || url.path().startsWith("/seed/") || url.has("lock");
    }
}
