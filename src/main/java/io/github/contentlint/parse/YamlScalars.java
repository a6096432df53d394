package io.github.contentlint.parse;

import io.github.contentlint.post.Value;
import io.github.contentlint.post.Value.Scalar.Kind;
import io.github.contentlint.text.SourceText;
import io.github.contentlint.text.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Scalars of YAML with their places. */
final class YamlScalars {

    private static final String STRING_TAG = "tag:yaml.org,2002:str";

    private final SourceText source;
    private final Offsets offsets;

    YamlScalars(SourceText source, Offsets offsets) {
        this.source = source;
        this.offsets = offsets;
    }

    Span span(Event event) {
        int start = offsets.at(event.getStartMark().map(Mark::getIndex).orElse(0));
        int end = offsets.at(event.getEndMark().map(Mark::getIndex).orElse(0));
        return new Span(start, Math.max(start, end));
    }

    Value.Scalar scalar(ScalarEvent event) {
        Span span = span(event);
        if (event.isLiteral() || event.isFolded()) {
            Span lines = block(span, event.getValue());
            return new Value.Scalar(lines, lines, event.getValue(), Kind.STRING, false);
        }
        Span written = new Span(skipProperties(event, span), span.end());
        if (event.isPlain()) {
            String text = text(written, event.getValue());
            return new Value.Scalar(span, written, text, kind(event, text), true);
        }
        boolean closed = written.length() >= 2;
        Span content = closed ? new Span(written.start() + 1, written.end() - 1) : written;
        return new Value.Scalar(span, content, event.getValue(), Kind.STRING, false);
    }

    /** Chars that were changed to make the text readable are taken back. */
    private String text(Span written, String value) {
        return offsets.isChanged() && written.length() == value.length() ? source.slice(written) : value;
    }

    private static Kind kind(ScalarEvent event, String text) {
        String tag = event.getTag().orElse("");
        return tag.isEmpty() || tag.startsWith("tag:") && !tag.equals(STRING_TAG) ? ScalarKinds.of(text) : Kind.STRING;
    }

    /** Blank lines at the end belong to the value only where it keeps them. */
    private Span block(Span span, String value) {
        String text = source.text();
        int end = Math.min(span.end(), text.length());
        boolean keeps = value.endsWith("\n\n");
        while (!keeps && end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** Past {@code &anchor} and {@code !tag}. */
    private int skipProperties(ScalarEvent event, Span span) {
        int at = span.start();
        int properties =
                (event.getAnchor().isPresent() ? 1 : 0) + (event.getTag().isPresent() ? 1 : 0);
        String text = source.text();
        for (int i = 0; i < properties; i++) {
            while (at < span.end() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < span.end() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }
}
