package io.github.contentlint.site;

import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-decoding, once, as a server does it, and what a server refuses. */
final class Percent {

    /** A percent sign that begins no escape. */
    private static final Pattern BARE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Percent() {}

    /** A reference with a percent sign that begins no escape, which is refused wherever it leads. */
    static Optional<Broken> malformed(Target.Local target) {
        Matcher bare = BARE.matcher(target.written());
        return bare.find()
                ? Optional.of(new Broken(
                        Reason.ENCODING, target.path(), Optional.of(bare.replaceAll("%25") + target.suffix())))
                : Optional.empty();
    }

    /** What is no valid escape of UTF-8 stays as it is. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
            bytes.write(low >= 0 ? high * 16 + low : raw[i]);
            i += low >= 0 ? 2 : 0;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
