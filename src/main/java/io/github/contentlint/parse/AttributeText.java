package io.github.contentlint.parse;

import io.github.contentlint.post.Attribute;
import io.github.contentlint.text.Span;
import java.util.Arrays;
import java.util.Optional;

/** A text, after entities, of which every char knows where it stands in the source. */
final class AttributeText {

    private final String text;
    /** Where each char begins, and where the last one ends. */
    private final int[] offsets;

    private AttributeText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** A text that the source holds as it is from an offset on. */
    static AttributeText of(String text, int start) {
        int[] offsets = new int[text.length() + 1];
        Arrays.setAll(offsets, i -> start + i);
        return new AttributeText(text, offsets);
    }

    /** The value of an attribute; empty where its entities are written as no one should write them. */
    static Optional<AttributeText> of(Attribute attribute, String source) {
        Span written = attribute.valueSpan();
        String value = attribute.value();
        if (value.length() == written.length()) {
            return Optional.of(of(value, written.start()));
        }
        int[] offsets = new int[value.length() + 1];
        int at = 0;
        int i = written.start();
        while (i < written.end() && at < value.length()) {
            int entity = source.charAt(i) == '&' ? HtmlReader.entityEnd(source, i, written.end()) : -1;
            int end = entity < 0 ? i + 1 : entity;
            String decoded = HtmlText.attribute(source.substring(i, end));
            if (!value.startsWith(decoded, at)) {
                return Optional.empty();
            }
            Arrays.fill(offsets, at, at + decoded.length(), i);
            at += decoded.length();
            i = end;
        }
        offsets[value.length()] = i;
        return at == value.length() && i == written.end()
                ? Optional.of(new AttributeText(value, offsets))
                : Optional.empty();
    }

    String text() {
        return text;
    }

    LinkTarget slice(int from, int to) {
        return new LinkTarget(text.substring(from, to), new Span(offsets[from], offsets[to]));
    }
}
