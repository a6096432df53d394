/** The wiring of a goal: configuration, site, files, linter, reports and gate. Knows nothing of Maven. */
package io.github.contentlint.run;
