package io.github.contentlint.maven;

import io.github.contentlint.config.Setting;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The {@code content.} properties that the user gave by {@code -D}. */
final class CommandLineSettings {

    static final String PREFIX = "content.";

    private CommandLineSettings() {}

    /**
     * @param foreign properties of other goals than lint
     */
    static Setting of(Properties userProperties, Set<String> foreign) {
        List<Setting.Entry> entries = userProperties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !foreign.contains(name))
                .sorted()
                .map(name -> entry(name, userProperties.getProperty(name)))
                .toList();
        return Setting.table("-D", entries);
    }

    private static Setting.Entry entry(String name, String value) {
        String place = "-D" + name;
        return new Setting.Entry(name.substring(PREFIX.length()), place, Setting.text(place, value));
    }
}
