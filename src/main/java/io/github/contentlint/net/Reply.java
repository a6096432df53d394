package io.github.contentlint.net;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What came of one request. */
sealed interface Reply {

    Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+_-]{1,60}/[a-z0-9.+_-]{1,60}");

    /**
     * Nothing that a server said.
     *
     * @param cause no answer, or none allowed
     */
    record Silence(Cause cause) implements Reply {}

    /**
     * @param type media type in lower case without parameters; empty where none is said
     * @param length as the header says
     */
    record Answer(
            int status,
            String type,
            OptionalLong length,
            Optional<String> location,
            Optional<String> retryAfter,
            Body body)
            implements Reply {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        boolean isRedirect() {
            return switch (status) {
                case 301, 302, 303, 307, 308 -> true;
                default -> false;
            };
        }

        /** Whether what is announced is more than is read whole. */
        boolean isLarge() {
            return length.orElse(0) > Limits.SMALL;
        }

        boolean isOfType(String prefix) {
            return type.startsWith(prefix);
        }
    }

    /** {@code Image/PNG; q=1} as {@code image/png}; empty where it is no media type. */
    static String mediaType(String contentType) {
        int parameters = contentType.indexOf(';');
        String type = (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return MEDIA_TYPE.matcher(type).matches() ? type : "";
    }
}
