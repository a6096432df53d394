package io.github.contentlint.parse;

import io.github.contentlint.post.Problem;
import io.github.contentlint.post.Value;
import java.util.List;

/**
 * Data and what is wrong with it.
 *
 * @param root the value; an empty mapping where there is none
 * @param problems in the order of the source
 */
public record Parsed(Value root, List<Problem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }
}
