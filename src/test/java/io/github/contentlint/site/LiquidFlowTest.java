package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.contentlint.site.LiquidValue.Truth;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Liquid that is broken or endless")
class LiquidFlowTest {

    private static LiquidFlow flow(String text) {
        return LiquidFlow.of(text, 0, new JekyllLiquid("", "", name -> LiquidValue.NIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% capture x %}a",
                "{% capture %}a{% endcapture %}",
                "{% raw %}a",
                "{% endif %}{% else %}{% when 1 %}a",
                "{% if %}a{% endif %}",
                "{% assign %}a",
                "{% assign x = %}a",
                "{% for %}{% endfor %}a",
                "{% case %}{% when %}a",
                "{%%}{% %}{%-%}a",
            })
    @DisplayName("is read to its end")
    void isRead(String text) {
        assertThat(flow(text).at(text.length())).isNotNull();
    }

    @Test
    @DisplayName("takes neither time nor memory that grow with the square of its length")
    void isLinear() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("{% raw %}{% capture c %}{% if x").append(i).append(" %}");
        }
        for (int i = 0; i < 50_000; i++) {
            text.append("{% assign v").append(i).append(" = 1 %}");
        }
        LiquidFlow flow = assertTimeout(Duration.ofSeconds(20), () -> flow(text.toString()));
        assertThat(flow.at(text.length()).printed()).isEqualTo(Truth.UNKNOWN);
    }
}
