package io.github.contentlint.text;

/**
 * A place as an editor shows it.
 *
 * @param line 1-based; lines end at LF, CRLF or CR
 * @param column 1-based, in UTF-16 units; a byte order mark does not count
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
