package io.github.contentlint.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The command that explains rules. Maven finds a prefix by the POM or by the settings' plugin groups; who has neither called
 * this goal by its coordinates, and needs them for the other one too.
 */
final class ExplainCommand {

    private static final String BY_PREFIX = "mvn content:explain";

    private ExplainCommand() {}

    static String of(MavenSession session, PluginDescriptor plugin) {
        String coordinates = plugin.getGroupId() + ":" + plugin.getArtifactId() + ":";
        return Optional.ofNullable(session.getRequest()).map(MavenExecutionRequest::getGoals).orElse(List.of()).stream()
                .filter(goal -> goal.startsWith(coordinates))
                .map(goal -> "mvn " + goal.substring(0, goal.lastIndexOf(':')) + ":explain")
                .findFirst()
                .orElse(BY_PREFIX);
    }
}
