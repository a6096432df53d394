package io.github.contentlint.maven;

import io.github.contentlint.run.Place;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where in a build a goal runs. Without a POM there is a stand-in project without folder, and Maven leaves
 * {@code ${project.basedir}} and {@code ${project.build.directory}} as they are, so folders are computed here.
 */
final class BuildPlace {

    private static final String REPORTS = "content-lint";

    private BuildPlace() {}

    static Place of(MavenSession session, MavenProject project) {
        Path folder = folder(project)
                .orElseGet(() -> Path.of(session.getExecutionRootDirectory())
                        .toAbsolutePath()
                        .normalize());
        Path target = folder(project).isPresent()
                ? folder.resolve(project.getBuild().getDirectory())
                : folder.resolve("target");
        return new Place(folder, root(session).orElse(folder), otherModules(session, folder), target.resolve(REPORTS));
    }

    private static Optional<Path> root(MavenSession session) {
        return Optional.ofNullable(session.getRequest())
                .map(request -> request.getMultiModuleProjectDirectory())
                .map(File::toPath)
                .map(root -> root.toAbsolutePath().normalize());
    }

    /** Of the modules below the folder, which are for their own runs. */
    private static Set<Path> otherModules(MavenSession session, Path folder) {
        return session.getAllProjects().stream()
                .flatMap(module -> folder(module).stream())
                .filter(module -> module.startsWith(folder) && !module.equals(folder))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Path> folder(MavenProject project) {
        return Optional.ofNullable(project.getBasedir())
                .map(basedir -> basedir.toPath().toAbsolutePath().normalize());
    }
}
