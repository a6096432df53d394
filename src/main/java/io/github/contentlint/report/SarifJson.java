package io.github.contentlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.contentlint.lint.Severity;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes JSON as SARIF needs it: text is well-formed Unicode whatever a post or a file name holds. */
final class SarifJson {

    /** Name of the folder that all paths are relative to. */
    static final String BASE = "SRCROOT";

    private static final String REPLACEMENT = "\uFFFD";

    private final JsonGenerator json;

    SarifJson(JsonGenerator json) {
        this.json = json;
    }

    SarifJson startObject() throws IOException {
        json.writeStartObject();
        return this;
    }

    SarifJson startObject(String name) throws IOException {
        json.writeObjectFieldStart(name);
        return this;
    }

    SarifJson endObject() throws IOException {
        json.writeEndObject();
        return this;
    }

    SarifJson startArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
        return this;
    }

    SarifJson endArray() throws IOException {
        json.writeEndArray();
        return this;
    }

    SarifJson text(String value) throws IOException {
        json.writeString(wellFormed(value));
        return this;
    }

    SarifJson text(String name, String value) throws IOException {
        json.writeStringField(name, wellFormed(value));
        return this;
    }

    SarifJson number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    /** A share of one hundred as a number from 0 to 1. */
    SarifJson percent(String name, int value) throws IOException {
        json.writeNumberField(name, BigDecimal.valueOf(value, 2));
        return this;
    }

    SarifJson flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    /** A {@code message} object, or one of those with the same shape. */
    SarifJson message(String name, String text) throws IOException {
        return startObject(name).text("text", text).endObject();
    }

    SarifJson artifactLocation(String path) throws IOException {
        return startObject("artifactLocation")
                .text("uri", RelativeUri.of(path))
                .text("uriBaseId", BASE)
                .endObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                clean.append(REPLACEMENT);
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}
