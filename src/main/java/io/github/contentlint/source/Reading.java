package io.github.contentlint.source;

import java.nio.file.Path;

/** What may be read of the files that patterns match, as a generator's own configuration has it. */
public interface Reading {

    /** Whatever patterns match. */
    Reading EVERYTHING = new Reading() {

        @Override
        public boolean enters(Path folder) {
            return true;
        }

        @Override
        public boolean reads(Path file) {
            return true;
        }
    };

    /**
     * @param folder absolute
     */
    boolean enters(Path folder);

    /**
     * @param file absolute
     */
    boolean reads(Path file);
}
