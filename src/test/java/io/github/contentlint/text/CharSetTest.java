package io.github.contentlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Members are found at either end of the range of chars and of the text, and nothing else is. */
class CharSetTest {

    @Test
    void hasItsMembersAlone() {
        CharSet set = CharSet.of("\0?的\uFFFF");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(set.has((char) c))
                    .as("U+%04X", c)
                    .isEqualTo(c == 0 || c == '?' || c == '的' || c == Character.MAX_VALUE);
        }
    }

    @Test
    void findsTheNextMember() {
        CharSet dots = CharSet.of("….");
        assertThat(dots.next("…中.", 0)).isZero();
        assertThat(dots.next("…中.", 1)).isEqualTo(2);
        assertThat(dots.next("…中.", 3)).isEqualTo(-1);
        assertThat(dots.next("", 0)).isEqualTo(-1);
    }
}
