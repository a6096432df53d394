package io.github.contentlint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Severity;
import io.github.contentlint.report.Line;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen")
class ScreenTest {

    private static final Charset ASCII = StandardCharsets.US_ASCII;
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    private final List<Line> printed = new ArrayList<>();

    @Test
    @DisplayName("knows that it lost a char, and prints all the same")
    void loses() {
        Screen screen = new Screen(printed::add, ASCII);
        screen.accept(new Line(Severity.INFO, "a.md"));
        assertThat(screen.lossy()).isEmpty();
        screen.accept(new Line(Severity.INFO, "浪潮.md"));
        screen.accept(new Line(Severity.INFO, "b.md"));
        assertThat(screen.lossy()).contains("US-ASCII");
        assertThat(printed).extracting(Line::text).containsExactly("a.md", "浪潮.md", "b.md");
    }

    @Test
    @DisplayName("loses nothing where it has all chars")
    void losesNothing() {
        Screen screen = new Screen(printed::add, UTF_8);
        screen.accept(new Line(Severity.INFO, "浪潮\uD83D\uDE00.md"));
        assertThat(screen.lossy()).isEmpty();
    }

    @Test
    @DisplayName("speaks English where it cannot show Chinese")
    void speaksEnglish() {
        assertThat(Screen.language(Locale.CHINA, UTF_8)).isEqualTo(Language.ZH);
        assertThat(Screen.language(Locale.CHINA, Charset.forName("GBK"))).isEqualTo(Language.ZH);
        assertThat(Screen.language(Locale.CHINA, ASCII)).isEqualTo(Language.EN);
        assertThat(Screen.language(Locale.ENGLISH, UTF_8)).isEqualTo(Language.EN);
    }

    @Test
    @DisplayName("has the charset of standard output, where the JVM tells one, else that of all text")
    void hasACharset() {
        Properties properties = new Properties();
        assertThat(Screen.charset(properties, ASCII)).isEqualTo(ASCII);
        properties.setProperty("sun.stdout.encoding", "GBK");
        assertThat(Screen.charset(properties, ASCII)).isEqualTo(Charset.forName("GBK"));
        properties.setProperty("stdout.encoding", "UTF-8");
        assertThat(Screen.charset(properties, ASCII)).isEqualTo(UTF_8);
        properties.setProperty("stdout.encoding", "no such charset");
        assertThat(Screen.charset(properties, ASCII)).isEqualTo(ASCII);
    }
}
