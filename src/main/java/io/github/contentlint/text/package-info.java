/** Source text, offsets and lines: the ground every finding stands on. */
package io.github.contentlint.text;
