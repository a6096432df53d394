package io.github.contentlint.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles of generators and themes. */
final class Profiles {

    private Profiles() {}

    static Profile of(Generator generator, Optional<String> theme) {
        return new Profile(List.of("title"), List.of(), Map.of(), generator != Generator.JEKYLL, true);
    }
}
