package io.github.contentlint.maven;

import io.github.contentlint.config.Key;
import io.github.contentlint.config.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** What the POM sets, gathered from the parameters of a goal. Absent ones are null, as Maven leaves them. */
final class PomSettings {

    private final Properties userProperties;
    private final List<Setting.Entry> entries = new ArrayList<>();

    /**
     * @param userProperties what Maven may have put into parameters that the POM does not set
     */
    PomSettings(Properties userProperties) {
        this.userProperties = userProperties;
    }

    PomSettings text(Key key, String value) {
        if (value != null) {
            add(key, Setting.text(place(key.id()), value));
        }
        return this;
    }

    /** Maven injects an empty list where none is set, which would hide the file's. */
    PomSettings list(Key key, List<String> values) {
        if (values != null && !values.isEmpty()) {
            List<Setting> items = values.stream()
                    .map(v -> Setting.text(place(key.id()), v == null ? "" : v))
                    .toList();
            add(key, Setting.list(place(key.id()), items));
        }
        return this;
    }

    PomSettings tree(Key key, PlexusConfiguration value) {
        if (value != null) {
            add(key, setting(place(key.id()), value));
        }
        return this;
    }

    /** Elements that no goal has a parameter for. */
    PomSettings unknown(Set<String> names) {
        names.forEach(name -> entries.add(new Setting.Entry(name, place(name), Setting.text(place(name), ""))));
        return this;
    }

    Setting toSetting() {
        return Setting.table("<configuration>", entries);
    }

    private void add(Key key, Setting value) {
        if (userProperties.getProperty(CommandLineSettings.PREFIX + key.id()) == null) {
            entries.add(new Setting.Entry(key.id(), value.place(), value));
        }
    }

    private static Setting setting(String place, PlexusConfiguration element) {
        if (element.getChildCount() == 0) {
            String value = element.getValue();
            return Setting.text(place, value == null ? "" : value);
        }
        List<Setting.Entry> children = Arrays.stream(element.getChildren())
                .map(child -> entry(place, child))
                .toList();
        return Setting.element(place, children);
    }

    private static Setting.Entry entry(String parent, PlexusConfiguration child) {
        String place = parent + place(child.getName());
        return new Setting.Entry(child.getName(), place, setting(place, child));
    }

    private static String place(String element) {
        return "<" + element + ">";
    }
}
