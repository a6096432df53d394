package io.github.contentlint.lint;

import io.github.contentlint.text.Position;
import io.github.contentlint.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * Something wrong in one post, with all that reports need once the post is gone.
 *
 * @param path of the post, relative, with {@code /}
 * @param span where, in UTF-16 offsets
 * @param start the same place as an editor shows it
 * @param end after the last char
 * @param rule id
 * @param grade of the rule
 * @param severity as configured
 * @param message key of the template on the rule's page
 * @param args values for the template
 * @param fix how to mend it
 * @param excerpt the line, for people
 * @param candidate see {@link Report#candidate()}
 */
public record Finding(
        String path,
        Span span,
        Position start,
        Position end,
        String rule,
        String grade,
        Severity severity,
        String message,
        Map<String, String> args,
        Optional<Fix> fix,
        Excerpt excerpt,
        String candidate) {

    public Finding {
        args = Map.copyOf(args);
    }
}
