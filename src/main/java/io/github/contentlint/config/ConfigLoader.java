package io.github.contentlint.config;

import io.github.contentlint.lint.Rule;
import io.github.contentlint.source.Naming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Loads the configuration of a run.
 *
 * @param rules every rule that looks at posts
 * @param naming whose base is the outermost folder that is looked at
 * @param folder of the module, absolute; folders in the POM and in {@code -D} are relative to it
 * @param pom a table of what the POM sets
 * @param commandLine a table of the {@code content.} properties, their names without it
 */
public record ConfigLoader(List<Rule> rules, Naming naming, Path folder, Setting pom, Setting commandLine) {

    public ConfigLoader {
        rules = List.copyOf(rules);
    }

    /**
     * @param site the site's folder, absolute; the module's as long as the site's is not known
     * @throws ConfigException saying all that is wrong
     */
    public LintConfig load(Path site) throws ConfigException {
        List<Mistake> problems = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (Path current : folders(site)) {
            ConfigFile.read(current, naming, problems)
                    .ifPresent(settings -> layers.add(new Layer(Layer.Kind.FILE, settings, current, current)));
        }
        layers.add(new Layer(Layer.Kind.POM, pom, folder, site));
        layers.add(new Layer(Layer.Kind.COMMAND_LINE, commandLine, folder, site));
        return new ConfigReader(layers, problems).read(rules);
    }

    /** From the outermost to the site's. */
    private Set<Path> folders(Path site) {
        List<Path> folders = new ArrayList<>();
        Path current = site;
        while (current.startsWith(naming.base()) && !current.equals(naming.base())) {
            folders.add(current);
            current = current.getParent();
        }
        if (!site.startsWith(naming.base())) {
            folders.add(site);
        }
        folders.add(naming.base());
        Collections.reverse(folders);
        return new LinkedHashSet<>(folders);
    }
}
