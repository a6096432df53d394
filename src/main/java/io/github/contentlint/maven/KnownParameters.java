package io.github.contentlint.maven;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What all goals of this plugin can be given, as the descriptor says. Configuration of a plugin is for all of its goals, so
 * that one goal must know the parameters of the others.
 */
final class KnownParameters {

    private final PluginDescriptor plugin;

    KnownParameters(PluginDescriptor plugin) {
        this.plugin = plugin;
    }

    /** User properties of all goals but one. */
    Set<String> propertiesOfOtherGoals(MojoDescriptor goal) {
        Set<String> properties = new HashSet<>();
        parameters().forEach(p -> properties.add(property(p)));
        goal.getParameters().forEach(p -> properties.remove(property(p)));
        return properties;
    }

    private static String property(Parameter parameter) {
        String expression = parameter.getExpression();
        return expression == null || !expression.startsWith("${")
                ? ""
                : expression.substring(2, expression.length() - 1);
    }

    /** Elements that the model configures this plugin with, in any place, and that no goal knows. */
    Set<String> unknownElements(MavenProject project) {
        Set<String> known = new HashSet<>();
        parameters().filter(Parameter::isEditable).forEach(p -> {
            known.add(p.getName());
            known.add(p.getAlias());
        });
        Set<String> unknown = new TreeSet<>();
        containers(project).forEach(container -> {
            if (container.getConfiguration() instanceof Xpp3Dom configuration) {
                for (Xpp3Dom element : configuration.getChildren()) {
                    if (!known.contains(element.getName())) {
                        unknown.add(element.getName());
                    }
                }
            }
        });
        return unknown;
    }

    private Stream<Parameter> parameters() {
        return plugin.getMojos().stream().map(MojoDescriptor::getParameters).flatMap(Collection::stream);
    }

    private Stream<ConfigurationContainer> containers(MavenProject project) {
        PluginManagement management = project.getPluginManagement();
        Stream<Plugin> managed = management == null ? Stream.empty() : management.getPlugins().stream();
        return Stream.concat(project.getBuildPlugins().stream(), managed)
                .filter(p -> p.getKey().equals(plugin.getGroupId() + ":" + plugin.getArtifactId()))
                .flatMap(p -> Stream.concat(Stream.of(p), p.getExecutions().stream()));
    }
}
