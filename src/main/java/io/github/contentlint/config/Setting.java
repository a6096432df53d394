package io.github.contentlint.config;

import java.util.List;
import java.util.Optional;

/**
 * A configured value, wherever it is written. An element of a POM with children is a list and a table at once, as only its
 * reader knows which was meant.
 *
 * @param place as an error names it: {@code .content-lint.yml:3:5}, {@code <rules><image-alt>}, {@code -Dcontent.failOn}
 * @param text where it is a single value
 * @param items where it is a list
 * @param entries where it is a table
 */
public record Setting(
        String place, Optional<String> text, Optional<List<Setting>> items, Optional<List<Entry>> entries) {

    /**
     * One key of a table.
     *
     * @param place of the key
     */
    public record Entry(String key, String place, Setting value) {}

    public static Setting text(String place, String text) {
        return new Setting(place, Optional.of(text), Optional.empty(), Optional.empty());
    }

    public static Setting list(String place, List<Setting> items) {
        return new Setting(place, Optional.empty(), Optional.of(List.copyOf(items)), Optional.empty());
    }

    public static Setting table(String place, List<Entry> entries) {
        return new Setting(place, Optional.empty(), Optional.empty(), Optional.of(List.copyOf(entries)));
    }

    /** An element with children, each an item and an entry. */
    public static Setting element(String place, List<Entry> children) {
        List<Setting> items = children.stream().map(Entry::value).toList();
        return new Setting(place, Optional.empty(), Optional.of(items), Optional.of(List.copyOf(children)));
    }

    boolean isBlank() {
        return text.isPresent() && text.get().isBlank();
    }
}
