package io.github.contentlint.maven;

import io.github.contentlint.source.Naming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What the model writes for this plugin, where. Maven injects values without a word on their place, drops elements that are
 * empty, and lets the last of several win.
 */
final class PomModel {

    /** One {@code <configuration>}. */
    private record Block(String name, String execution, Xpp3Dom configuration) {}

    private final MavenProject project;
    private final Naming naming;
    private final String execution;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * @param plugin group and artifact id, with a colon
     * @param execution id of the one that runs
     */
    PomModel(MavenProject project, Naming naming, String plugin, String execution) {
        this.project = project;
        this.naming = naming;
        this.execution = execution;
        PluginManagement management = project.getPluginManagement();
        if (management != null) {
            management.getPlugins().forEach(p -> add(p, plugin, "pluginManagement "));
        }
        project.getBuildPlugins().forEach(p -> add(p, plugin, ""));
    }

    /** What is inherited comes first, so that the first block that has an element is the one that it is written in. */
    private void add(Plugin candidate, String plugin, String where) {
        if (candidate.getKey().equals(plugin)) {
            add(where, "", candidate.getConfiguration());
            for (PluginExecution execution : candidate.getExecutions()) {
                add(
                        where + "execution \"" + execution.getId() + "\" ",
                        execution.getId(),
                        execution.getConfiguration());
            }
        }
    }

    private void add(String name, String execution, Object configuration) {
        if (configuration instanceof Xpp3Dom dom) {
            blocks.add(new Block(name, execution, dom));
        }
    }

    /**
     * {@code pom.xml:12 execution "x" <rules><image-alt>}; the elements alone where the model does not have them. Without line
     * where Maven hands elements on without their place, as 4.0.0-rc-5 does.
     */
    String place(List<String> path) {
        String elements = "<" + String.join("><", path) + ">";
        return written(path, blocks.stream().filter(this::isOfThisRun).toList())
                .or(() -> written(path, blocks))
                .map(where -> where + elements)
                .orElse(elements);
    }

    private boolean isOfThisRun(Block block) {
        return block.execution().isEmpty() || block.execution().equals(execution);
    }

    private Optional<String> written(List<String> path, List<Block> among) {
        Optional<Xpp3Dom> nearest = Optional.empty();
        String name = "";
        for (Block block : among) {
            Optional<Xpp3Dom> element = find(block.configuration(), path);
            boolean copied = element.isPresent()
                    && nearest.filter(n -> isSame(n, element.get())).isPresent();
            if (element.isPresent() && !copied) {
                nearest = element;
                name = block.name();
            }
        }
        String where = " " + name;
        return nearest.map(element -> file(element) + where);
    }

    private static boolean isSame(Xpp3Dom a, Xpp3Dom b) {
        return a.getInputLocation() == null
                ? a.equals(b)
                : Objects.equals(String.valueOf(a.getInputLocation()), String.valueOf(b.getInputLocation()))
                        && line(a) == line(b);
    }

    private static int line(Xpp3Dom element) {
        return element.getInputLocation() instanceof InputLocation location ? location.getLineNumber() : -1;
    }

    private static Optional<Xpp3Dom> find(Xpp3Dom root, List<String> path) {
        Xpp3Dom current = root;
        for (String name : path) {
            current = current == null ? null : current.getChild(name);
        }
        return Optional.ofNullable(current);
    }

    private String file(Xpp3Dom element) {
        String file = project.getFile() == null
                ? "pom.xml"
                : relative(project.getFile().getPath());
        if (element.getInputLocation() instanceof InputLocation location && location.getLineNumber() > 0) {
            boolean known = location.getSource() != null && location.getSource().getLocation() != null;
            return (known ? relative(location.getSource().getLocation()) : file) + ":" + location.getLineNumber();
        }
        return file;
    }

    private String relative(String file) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        return naming.name(path);
    }

    /** Whether the model sets it to nothing, which Maven takes for not set. */
    boolean empty(String name) {
        return elements(name).stream().flatMap(List::stream).anyMatch(PomModel::isEmpty);
    }

    private static boolean isEmpty(Xpp3Dom element) {
        return element.getChildCount() == 0
                && (element.getValue() == null || element.getValue().isBlank());
    }

    /** Whether one block holds it twice; Maven takes the last. */
    boolean isTwice(String name) {
        return elements(name).stream().anyMatch(elements -> elements.size() > 1);
    }

    private List<List<Xpp3Dom>> elements(String name) {
        return blocks.stream()
                .map(block -> List.of(block.configuration().getChildren(name)))
                .toList();
    }
}
