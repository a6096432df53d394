package io.github.contentlint.run;

import io.github.contentlint.config.ConfigException;
import io.github.contentlint.config.ConfigText;
import io.github.contentlint.config.LintConfig;
import io.github.contentlint.config.Mistake;
import io.github.contentlint.site.Detection;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.Site;
import io.github.contentlint.site.SiteDetector;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The site in the configured folder, else in the module's. The sites of other modules are for the runs of those. */
final class DetectedSites implements SiteFinder {

    @Override
    public Site find(Place place, LintConfig config) throws ConfigException {
        return find(config.siteDirectory().orElse(place.folder()), config.site(), place, config);
    }

    private Site find(Path folder, Optional<Generator> generator, Place place, LintConfig config)
            throws ConfigException {
        Detection detection = SiteDetector.detect(folder, generator, config.siteVersion());
        if (detection instanceof Detection.Detected detected) {
            return detected.site().root().equals(folder)
                            || isOwn(detected.site().root(), place)
                    ? detected.site()
                    : find(folder, Optional.of(Generator.PLAIN), place, config);
        }
        if (detection instanceof Detection.Ambiguous ambiguous) {
            List<Detection.Sign> own = ambiguous.signs().stream()
                    .filter(sign -> isOwn(sign.root(), place))
                    .toList();
            return choose(folder, own, place, config);
        }
        throw new ConfigException(
                List.of(new Mistake(place.naming().name(folder), ConfigText::noSuchFolder)), LintRun.language(config));
    }

    private Site choose(Path folder, List<Detection.Sign> signs, Place place, LintConfig config)
            throws ConfigException {
        if (signs.isEmpty()) {
            return find(folder, Optional.of(Generator.PLAIN), place, config);
        }
        Detection.Sign first = signs.get(0);
        if (signs.size() == 1) {
            return find(first.root(), Optional.of(first.generator()), place, config);
        }
        String found = signs.stream()
                .map(sign -> sign.generator().id() + " ("
                        + place.naming().name(sign.root().resolve(sign.file())) + ")")
                .collect(Collectors.joining(", "));
        String generator = first.generator().id();
        throw new ConfigException(
                List.of(new Mistake("", text -> text.severalSites(found, generator))), LintRun.language(config));
    }

    private static boolean isOwn(Path root, Place place) {
        return place.otherModules().stream().noneMatch(root::startsWith);
    }
}
