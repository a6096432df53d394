package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The categories of a post, in Jekyll's order (4.3.1, {@code document.rb}): the folders above {@code _posts}, the lists of
 * defaults and front matter together, and last what {@code category} says.
 *
 * @param names each once
 */
record JekyllCategories(Set<String> names) {

    /**
     * @param layers front matter first, then the defaults, the strongest first
     */
    static JekyllCategories of(JekyllPost post, List<Value.Mapping> layers) {
        Set<String> names = new LinkedHashSet<>(post.categories());
        List<Value> lists = new ArrayList<>();
        layers.stream()
                .skip(1)
                .flatMap(layer -> layer.get("categories").stream())
                .limit(1)
                .forEach(lists::add);
        layers.stream()
                .limit(1)
                .flatMap(layer -> layer.get("categories").stream())
                .forEach(lists::add);
        lists.forEach(list -> names.addAll(words(list)));
        new Layers(layers).find("category").ifPresent(single -> names.addAll(Config.texts(single)));
        return new JekyllCategories(names);
    }

    /** A string is split at white space. */
    private static List<String> words(Value value) {
        return value instanceof Value.Scalar scalar
                ? List.of(
                        scalar.isBlank() ? new String[0] : scalar.text().strip().split("\\s++"))
                : Config.texts(value);
    }

    /** As a path holds them. */
    String path() {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** The same with nothing but letters, digits and hyphens. */
    String slugs() {
        return names.stream().map(JekyllSlug::plain).distinct().collect(Collectors.joining("/"));
    }
}
