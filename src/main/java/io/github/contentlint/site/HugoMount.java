package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A folder, or a file, that Hugo sees somewhere in its own tree.
 *
 * @param source absolute
 * @param component first name of the place in that tree: {@code content}, {@code static}
 * @param target the rest of it, slashes between, empty for all of the component
 * @param language that the files are of, where they are of one
 * @param includes by path below the source
 */
record HugoMount(Path source, String component, String target, Optional<String> language, Predicate<String> includes) {

    static HugoMount all(Path source, String component, Optional<String> language) {
        return new HugoMount(source, component, "", language, path -> true);
    }

    /** The path below the component of a file below the source, slashes between. */
    String place(Path file) {
        String below = source.relativize(file).toString().replace('\\', '/');
        return target.isEmpty() ? below : below.isEmpty() ? target : target + "/" + below;
    }

    /** The file below the source that is seen at a path below the component, whether it exists or not. */
    Optional<String> below(String place) {
        if (!target.isEmpty() && !place.equals(target) && !place.startsWith(target + "/")) {
            return Optional.empty();
        }
        String path = target.isEmpty() || place.equals(target)
                ? place.substring(target.length())
                : place.substring(target.length() + 1);
        return Optional.of(path).filter(includes);
    }
}
