package io.github.contentlint.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The first bytes of an answer's body.
 *
 * @param end why there are no more
 */
record Body(byte[] start, End end) {

    static final Body NONE = new Body(new byte[0], End.LEFT);

    enum End {
        /** The server sent no more. */
        WHOLE,
        /** The rest is not read. */
        LEFT,
        /** The connection ended before. */
        CUT_OFF
    }

    boolean isEmpty() {
        return start.length == 0;
    }

    /** Unpacked, as far as bytes are at hand and no further than {@link Limits#SMALL}, whatever they would grow to. */
    Body unzipped() {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[Limits.START];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                unpacked.write(buffer, 0, count);
                if (unpacked.size() >= Limits.SMALL) {
                    return new Body(unpacked.toByteArray(), End.LEFT);
                }
            }
            return new Body(unpacked.toByteArray(), end);
        } catch (EOFException e) {
            return new Body(unpacked.toByteArray(), end == End.WHOLE ? End.CUT_OFF : end);
        } catch (IOException e) {
            // not packed after all
            return this;
        }
    }
}
