package io.github.contentlint.maven;

import io.github.contentlint.config.Key;
import io.github.contentlint.config.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** What the POM sets, gathered from the parameters of a goal. Absent ones are null, as Maven leaves them. */
final class PomSettings {

    private static final Set<Key> LISTS = EnumSet.of(Key.INCLUDES, Key.EXCLUDES, Key.REPORTS, Key.ONLY, Key.RULES);

    private final PomModel model;
    private final Properties userProperties;
    private final List<Setting.Entry> entries = new ArrayList<>();

    /**
     * @param userProperties what Maven may have put into parameters that the POM does not set
     */
    PomSettings(PomModel model, Properties userProperties) {
        this.model = model;
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
            add(key, setting(List.of(key.id()), value));
        }
        return this;
    }

    /** Elements that no goal has a parameter for. */
    PomSettings unknown(Set<String> names) {
        names.forEach(name -> entries.add(new Setting.Entry(name, place(name), Setting.text(place(name), ""))));
        return this;
    }

    /** What the model holds and Maven does not hand on: single values that are empty, and keys a second time. */
    PomSettings unseen() {
        Arrays.stream(Key.values())
                .filter(key -> !LISTS.contains(key) && model.empty(key.id()) && !isSet(key))
                .forEach(key -> add(key, Setting.text(place(key.id()), "")));
        List<Setting.Entry> twice =
                entries.stream().filter(entry -> model.isTwice(entry.key())).toList();
        entries.addAll(twice);
        return this;
    }

    private boolean isSet(Key key) {
        return entries.stream().anyMatch(entry -> entry.key().equals(key.id()));
    }

    Setting toSetting() {
        return Setting.table("<configuration>", entries);
    }

    private void add(Key key, Setting value) {
        if (userProperties.getProperty(CommandLineSettings.PREFIX + key.id()) == null) {
            entries.add(new Setting.Entry(key.id(), value.place(), value));
        }
    }

    private Setting setting(List<String> path, PlexusConfiguration element) {
        String place = model.place(path);
        if (element.getChildCount() == 0) {
            String value = element.getValue();
            return Setting.text(place, value == null ? "" : value);
        }
        List<Setting.Entry> children = Arrays.stream(element.getChildren())
                .map(child -> entry(path, child))
                .toList();
        return Setting.element(place, children);
    }

    private Setting.Entry entry(List<String> parent, PlexusConfiguration child) {
        List<String> path = new ArrayList<>(parent);
        path.add(child.getName());
        Setting value = setting(path, child);
        return new Setting.Entry(child.getName(), value.place(), value);
    }

    private String place(String element) {
        return model.place(List.of(element));
    }
}
