package io.github.contentlint.config;

import io.github.contentlint.lint.Language;
import java.util.List;

/** The configuration is wrong; says everything that is. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param mistakes never empty
     */
    public ConfigException(List<Mistake> mistakes, Language language) {
        super(new ConfigText(language).wrong(mistakes));
    }
}
