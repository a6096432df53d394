package io.github.contentlint.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Files of content that Hugo passes over: hidden ones, those of editors, and {@code ignoreFiles} (source/sourceSpec.go). */
final class HugoIgnored implements Predicate<Path> {

    private final List<Pattern> patterns = new ArrayList<>();

    HugoIgnored(HugoConfig config) {
        for (String pattern : config.texts("ignoreFiles")) {
            try {
                patterns.add(Pattern.compile(pattern));
            } catch (PatternSyntaxException e) {
                // Go's syntax knows little that Java's does not; such a pattern is as if it were not there.
            }
        }
    }

    /**
     * @param file absolute; patterns see all of its path
     */
    @Override
    public boolean test(Path file) {
        String name = file.getFileName().toString();
        String path = file.toString().replace('\\', '/');
        return name.startsWith(".")
                || name.startsWith("#")
                || name.endsWith("~")
                || patterns.stream().anyMatch(pattern -> pattern.matcher(path).find());
    }

    /** Whether neither a file nor a folder between another and it is passed over. */
    boolean passes(Path folder, Path file) {
        return Stream.iterate(file, path -> !path.equals(folder), Path::getParent)
                .noneMatch(this);
    }
}
