package io.github.contentlint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Bytes to {@link SourceText}. */
final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    static SourceText decode(Path path, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return otherEncoding(path, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return otherEncoding(path, bytes, 2, StandardCharsets.UTF_16LE);
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        // Replaces what is malformed; a real U+FFFD in the file is told apart below.
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return new SourceText(path, text, binary(text, nul));
        }
        if (text.indexOf(REPLACEMENT) < 0 || strict(StandardCharsets.UTF_8, bytes, from) != null) {
            return new SourceText(path, text, null);
        }
        String chinese = strict(GB18030, bytes, from);
        if (chinese != null && looksChinese(chinese)) {
            return otherEncoding(path, bytes, from, GB18030);
        }
        int first = text.indexOf(REPLACEMENT);
        int count = (int) text.chars().filter(c -> c == REPLACEMENT).count();
        return new SourceText(
                path, text, new DecodingProblem(DecodingProblem.Kind.MALFORMED, new Span(first, first + 1), "", count));
    }

    private static DecodingProblem binary(String text, int nul) {
        int count = (int) text.chars().filter(c -> c == 0).count();
        return new DecodingProblem(DecodingProblem.Kind.BINARY, new Span(nul, nul + 1), "", count);
    }

    private static SourceText otherEncoding(Path path, byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new SourceText(
                path, text, new DecodingProblem(DecodingProblem.Kind.OTHER_ENCODING, Span.at(0), charset.name(), 1));
    }

    private static String strict(Charset charset, byte[] bytes, int from) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** GB18030 decodes nearly anything; real text is mostly common Han characters beside ASCII. */
    private static boolean looksChinese(String text) {
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        long common = text.chars()
                .filter(c -> c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3000 && c <= 0x3015 || c >= 0xFF01 && c <= 0xFF5E)
                .count();
        return foreign > 0 && common * 10 >= foreign * 9;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
