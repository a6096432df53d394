package io.github.contentlint.rules;

import io.github.contentlint.site.Detection;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import io.github.contentlint.site.SiteDetector;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The sites that examples are linted in. */
final class ExampleSites {

    private ExampleSites() {}

    static Site site(Path root, String generator) {
        Generator configured = Generator.valueOf(generator.toUpperCase(Locale.ROOT));
        if (SiteDetector.detect(root, Optional.of(configured)) instanceof Detection.Detected detected) {
            return detected.site();
        }
        throw new IllegalArgumentException("no site of " + generator + " in " + root);
    }
}
