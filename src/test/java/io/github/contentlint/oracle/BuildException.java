package io.github.contentlint.oracle;

import java.io.IOException;

/** A generator failed; the message holds what it printed. */
final class BuildException extends IOException {

    private static final long serialVersionUID = 1;

    BuildException(String message) {
        super(message);
    }
}
