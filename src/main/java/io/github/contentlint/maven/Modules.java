package io.github.contentlint.maven;

import io.github.contentlint.site.Detection;
import io.github.contentlint.site.Generator;
import io.github.contentlint.site.SiteDetector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The modules that one execution of a goal is for. Maven executes a goal that needs no project for each module where it is
 * bound to a phase, but once, for the first module, where it is called by its name (3.6.3 to 4.0.0,
 * {@code DefaultLifecycleTaskSegmentCalculator}); the sites of the others would be passed over without a word.
 */
final class Modules {

    private Modules() {}

    static List<MavenProject> of(MavenSession session, MavenProject project, MojoExecution execution) {
        Stream<MavenProject> others = execution.getSource() == MojoExecution.Source.CLI
                ? session.getProjects().stream().filter(module -> !module.equals(project) && holdsSite(module))
                : Stream.empty();
        return Stream.concat(Stream.of(project), others).toList();
    }

    private static boolean holdsSite(MavenProject module) {
        return Optional.ofNullable(module.getBasedir())
                .map(folder -> SiteDetector.detect(folder.toPath(), Optional.empty()))
                .filter(detection -> !(detection instanceof Detection.Detected detected)
                        || detected.site().generator() != Generator.PLAIN)
                .isPresent();
    }
}
