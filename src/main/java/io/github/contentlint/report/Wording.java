package io.github.contentlint.report;

import io.github.contentlint.lint.Language;
import java.util.Locale;

/** Says things in Chinese or English; both texts stand at their place of use. */
public record Wording(Language language) {

    /** {@link String#format} in one of the languages; numbers are written plainly in both. */
    public String say(String zh, String en, Object... args) {
        return String.format(Locale.ROOT, language == Language.ZH ? zh : en, args);
    }

    /** A count with its noun, which in English has a plural. */
    public String count(int number, String zh, String one, String many) {
        return number + " " + (language == Language.ZH ? zh : number == 1 ? one : many);
    }
}
