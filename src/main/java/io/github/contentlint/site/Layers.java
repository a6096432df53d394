package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.List;
import java.util.Optional;

/**
 * Front matter over the defaults of the site, merged key by key.
 *
 * @param mappings the first wins
 */
record Layers(List<Value.Mapping> mappings) {

    /**
     * The value below a path of keys. A key that is there hides those below it, even where it is null.
     *
     * @param path keys joined by dots
     */
    Optional<Value> find(String path) {
        for (Value.Mapping mapping : mappings) {
            Optional<Value> value = mapping.find(path);
            if (value.isPresent() || hides(mapping, path)) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Whether some key on the way holds something that is no mapping. */
    private static boolean hides(Value.Mapping mapping, String path) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            Optional<Value> parent = mapping.find(path.substring(0, dot));
            if (parent.isPresent() && !(parent.get() instanceof Value.Mapping)) {
                return true;
            }
        }
        return false;
    }
}
