package io.github.contentlint.run;

import io.github.contentlint.lint.Language;
import io.github.contentlint.report.Line;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/** Where a run prints, and whether it can show what is printed: Java writes a question mark for what a charset lacks. */
public final class Screen implements Consumer<Line> {

    private static final String CHINESE = "\u4E2D";

    private final Consumer<Line> out;
    private final Charset charset;
    private volatile boolean lossy;

    Screen(Consumer<Line> out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    /** The screen of this JVM. */
    static Screen of(Consumer<Line> out) {
        return new Screen(out, charset(System.getProperties(), Charset.defaultCharset()));
    }

    /** Chinese where the JVM's language is and the screen can show it, else English. */
    public static Language language() {
        return language(Locale.getDefault(), charset(System.getProperties(), Charset.defaultCharset()));
    }

    static Language language(Locale locale, Charset charset) {
        return charset.newEncoder().canEncode(CHINESE) ? Language.of(locale) : Language.EN;
    }

    /** What the JVM says of standard output, since JDK 18 and on Windows' console; else what it takes for all text. */
    static Charset charset(Properties properties, Charset otherwise) {
        String name = properties.getProperty("stdout.encoding", properties.getProperty("sun.stdout.encoding"));
        try {
            return name == null ? otherwise : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    @Override
    public void accept(Line line) {
        lossy |= !charset.name().startsWith("UTF-") && !charset.newEncoder().canEncode(line.text());
        out.accept(line);
    }

    /** The charset, where something printed so far was not in it. */
    Optional<String> lossy() {
        return lossy ? Optional.of(charset.name()) : Optional.empty();
    }
}
