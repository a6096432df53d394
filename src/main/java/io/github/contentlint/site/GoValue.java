package io.github.contentlint.site;

import io.github.contentlint.post.Value;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value in a template of Hugo. */
sealed interface GoValue {

    /** Stands in text for what is not known. */
    String UNKNOWN_SIGN = "\uE000?\uE001";

    /** Stand in text around what a template may write or not. */
    char MAYBE = '\uE002';

    char END_OF_MAYBE = '\uE003';

    GoValue UNKNOWN = new Unknown();
    GoValue NIL = new Nil();
    GoValue EMPTY = new Str("");

    record Unknown() implements GoValue {}

    record Nil() implements GoValue {}

    record Str(String text) implements GoValue {}

    /** Text that is written as it is. */
    record Html(String text) implements GoValue {}

    record Num(String text) implements GoValue {

        /** As the place in a list, from 0; empty for what is none. */
        Optional<Integer> index() {
            return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }

    record Bool(boolean value) implements GoValue {}

    record Items(List<GoValue> values) implements GoValue {}

    /** A dictionary, or an object of Hugo; names as templates write them. A name that is not there is not known. */
    record Fields(Map<String, GoValue> values, boolean whole) implements GoValue {}

    /** A file that Hugo publishes as soon as a template asks for its URL. */
    record Resource(Path file) implements GoValue {

        /** A URL of it, as text. */
        Str url() {
            return new Str("\uE000" + file + "\uE001");
        }
    }

    /** The resources of the page; those of {@code assets} where {@code global}. */
    record Resources(boolean global) implements GoValue {}

    /** The file that a text of {@link Resource#url()} stands for; the rest, a query, say, is left out. */
    static Path file(String url) {
        return Path.of(url.substring(url.indexOf('\uE000') + 1, url.indexOf('\uE001')));
    }

    static boolean isResource(String url) {
        return url.indexOf('\uE000') >= 0 && url.indexOf('\uE001') > 0 && !url.contains(UNKNOWN_SIGN);
    }

    static String withoutMarks(String text) {
        return text.replace("" + MAYBE, "").replace("" + END_OF_MAYBE, "");
    }

    /** Whether all of a text is known, and that it is written. */
    static boolean isKnown(String text) {
        return !text.contains(UNKNOWN_SIGN) && text.indexOf(MAYBE) < 0 && text.indexOf(END_OF_MAYBE) < 0;
    }

    static boolean isTrue(GoValue value) {
        return !(value instanceof Nil
                || value instanceof Str text && text.text().isEmpty()
                || value instanceof Html html && html.text().isEmpty()
                || value instanceof Num number && number.text().matches("-?0(?:\\.0*+)?+")
                || value instanceof Bool flag && !flag.value()
                || value instanceof Items items && items.values().isEmpty()
                || value instanceof Fields fields && fields.values().isEmpty());
    }

    /** Of configuration, which is all there is of it; letter case of keys does not count. */
    static GoValue of(Value value) {
        if (value instanceof Value.Mapping mapping) {
            Map<String, GoValue> fields = new HashMap<>();
            mapping.entries()
                    .forEach(entry -> fields.put(entry.key().text().toLowerCase(Locale.ROOT), of(entry.value())));
            return new Fields(fields, true);
        }
        if (value instanceof Value.Sequence sequence) {
            return new Items(sequence.items().stream().map(GoValue::of).toList());
        }
        Value.Scalar scalar = (Value.Scalar) value;
        return switch (scalar.kind()) {
            case BOOLEAN -> new Bool(scalar.text().equals("true"));
            case INTEGER, FLOAT -> new Num(scalar.text());
            case NULL -> NIL;
            case STRING, DATE -> new Str(scalar.text());
        };
    }

    /** As text, {@link #UNKNOWN_SIGN} for what is not known. */
    static String text(GoValue value) {
        if (value instanceof Str text) {
            return text.text();
        }
        if (value instanceof Html html) {
            return html.text();
        }
        if (value instanceof Num number) {
            return number.text();
        }
        return value instanceof Nil ? "" : value instanceof Bool flag ? "" + flag.value() : UNKNOWN_SIGN;
    }

    /** As a template writes it. */
    static String html(GoValue value) {
        return value instanceof Html html
                ? html.text()
                : text(value)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&#34;");
    }

    static GoValue field(GoValue value, List<String> names) {
        GoValue current = value;
        for (String name : names) {
            current = field(current, name);
        }
        return current;
    }

    private static GoValue field(GoValue value, String name) {
        if (value instanceof Fields fields) {
            GoValue found = fields.values().getOrDefault(name, fields.values().get(name.toLowerCase(Locale.ROOT)));
            return found != null ? found : fields.whole() ? NIL : UNKNOWN;
        }
        if (value instanceof Resource resource) {
            return resource(resource, name);
        }
        return value instanceof Nil ? NIL : UNKNOWN;
    }

    private static GoValue resource(Resource resource, String name) {
        String file = resource.file().getFileName().toString();
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "RelPermalink", "Permalink" -> resource.url();
            case "ResourceType", "MainType" -> new Str("image");
            case "MediaType" ->
                new Fields(
                        Map.of(
                                "MainType",
                                new Str("image"),
                                "SubType",
                                new Str(extension.equals("jpg") ? "jpeg" : extension)),
                        false);
            default -> UNKNOWN;
        };
    }
}
