package io.github.contentlint.lint;

import io.github.contentlint.text.Position;
import io.github.contentlint.text.Span;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings as bytes, for the spool of one run: no format to keep. */
final class FindingCodec {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final Fix.Safety[] SAFETIES = Fix.Safety.values();

    private FindingCodec() {}

    static void write(Finding finding, FindingBytes out) {
        text(finding.path(), out);
        span(finding.span(), out);
        position(finding.start(), out);
        position(finding.end(), out);
        text(finding.rule(), out);
        text(finding.grade(), out);
        out.writeByte(finding.severity().ordinal());
        text(finding.message(), out);
        out.writeInt(finding.args().size());
        for (Map.Entry<String, String> arg : finding.args().entrySet()) {
            text(arg.getKey(), out);
            text(arg.getValue(), out);
        }
        out.writeByte(finding.fix().isPresent() ? 1 : 0);
        if (finding.fix().isPresent()) {
            fix(finding.fix().get(), out);
        }
        text(finding.excerpt().text(), out);
        out.writeInt(finding.excerpt().start());
        out.writeInt(finding.excerpt().end());
        text(finding.candidate(), out);
    }

    static Finding read(DataInputStream in) throws IOException {
        String path = text(in);
        Span span = span(in);
        Position start = position(in);
        Position end = position(in);
        String rule = text(in);
        String grade = text(in);
        Severity severity = SEVERITIES[in.readByte()];
        String message = text(in);
        Map<String, String> args = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            args.put(text(in), text(in));
        }
        Optional<Fix> fix = in.readBoolean() ? Optional.of(fix(in)) : Optional.empty();
        Excerpt excerpt = new Excerpt(text(in), in.readInt(), in.readInt());
        return new Finding(path, span, start, end, rule, grade, severity, message, args, fix, excerpt, text(in));
    }

    private static void fix(Fix fix, FindingBytes out) {
        out.writeByte(fix.safety().ordinal());
        out.writeInt(fix.edits().size());
        for (Edit edit : fix.edits()) {
            span(edit.span(), out);
            text(edit.replacement(), out);
        }
    }

    private static Fix fix(DataInputStream in) throws IOException {
        Fix.Safety safety = SAFETIES[in.readByte()];
        List<Edit> edits = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            edits.add(new Edit(span(in), text(in)));
        }
        return new Fix(safety, edits);
    }

    private static void span(Span span, FindingBytes out) {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void position(Position position, FindingBytes out) {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }

    /** Unlike {@code writeUTF} of any length and with lone surrogates kept. */
    private static void text(String text, FindingBytes out) {
        out.writeInt(text.length() * Character.BYTES);
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
