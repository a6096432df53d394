package io.github.contentlint.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.contentlint.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementNamesTest {

    private static Element element(String name) {
        return new Element(-1, name, Span.at(0), Span.at(0), List.of(), true, true);
    }

    @Test
    void hasItsNamesAndNoOthers() {
        String[] names = {"a", "b", "em", "strong", "h1", "h2", "h3", "h4", "blockquote", "figcaption"};
        ElementNames set = ElementNames.of(names);

        assertThat(Stream.of(names).map(ElementNamesTest::element)).allMatch(set::has);
        assertThat(Stream.of("", "i", "h5", "EM", "my-box", "a ").map(ElementNamesTest::element))
                .noneMatch(set::has);
    }

    @Test
    void aNameTwiceIsRefused() {
        assertThatThrownBy(() -> ElementNames.of("a", "b", "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
