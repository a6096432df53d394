package io.github.contentlint.text;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name how output names it: relative, with {@code /}
 */
public record SourceFile(Path path, String name) {}
