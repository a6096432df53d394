package io.github.contentlint.config;

import io.github.contentlint.site.SiteVersion;
import io.github.contentlint.source.PathPattern;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings to values of a type. What is of another type is a problem, and empty. */
final class Values {

    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9}) ?(|B|KB|MB|GB)", Pattern.CASE_INSENSITIVE);

    private final List<Mistake> problems;

    Values(List<Mistake> problems) {
        this.problems = problems;
    }

    void problem(String place, Function<ConfigText, String> what) {
        problems.add(new Mistake(place, what));
    }

    /** Says which keys of a table stand in it again. */
    void once(List<Setting.Entry> entries) {
        Set<String> seen = new HashSet<>();
        for (Setting.Entry entry : entries) {
            if (!seen.add(entry.key())) {
                problem(entry.place(), text -> text.twice(entry.key()));
            }
        }
    }

    Optional<String> text(Setting setting, String key) {
        if (setting.text().isEmpty()) {
            problem(setting.place(), text -> text.oneValue(key));
            return Optional.empty();
        }
        if (setting.isBlank()) {
            problem(setting.place(), text -> text.noValue(key));
            return Optional.empty();
        }
        return setting.text().map(String::strip);
    }

    /** One of a few words, in any letter case. */
    <E extends Enum<E>> Optional<E> choice(Setting setting, String key, E[] choices, Function<E, String> id) {
        return text(setting, key).flatMap(text -> {
            Optional<E> chosen = Arrays.stream(choices)
                    .filter(c -> id.apply(c).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (chosen.isEmpty()) {
                List<String> ids = Arrays.stream(choices).map(id).toList();
                problem(setting.place(), say -> say.choice(key, ids, text));
            }
            return chosen;
        });
    }

    Optional<Boolean> flag(Setting setting, String key) {
        return text(setting, key).flatMap(text -> {
            if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
                return Optional.of(Boolean.valueOf(text));
            }
            problem(setting.place(), say -> say.flag(key, text));
            return Optional.empty();
        });
    }

    Optional<Integer> integer(Setting setting, String key, int least) {
        return text(setting, key).flatMap(text -> {
            if (INTEGER.matcher(text).matches() && Integer.parseInt(text) >= least) {
                return Optional.of(Integer.valueOf(text));
            }
            problem(setting.place(), say -> say.integer(key, least, text));
            return Optional.empty();
        });
    }

    /** Of a generator. */
    Optional<SiteVersion> version(Setting setting, String key) {
        return text(setting, key).flatMap(text -> {
            Optional<SiteVersion> version = SiteVersion.parse(text);
            if (version.isEmpty()) {
                problem(setting.place(), say -> say.version(key, text));
            }
            return version;
        });
    }

    /** Bytes, or with a unit of 1024 or 1024 × 1024 bytes. */
    Optional<Long> size(Setting setting, String key) {
        return text(setting, key).flatMap(text -> {
            Matcher size = SIZE.matcher(text);
            if (!size.matches()) {
                problem(setting.place(), say -> say.size(key, text));
                return Optional.empty();
            }
            long unit = switch (size.group(2).toUpperCase(Locale.ROOT)) {
                case "KB" -> 1L << 10;
                case "MB" -> 1L << 20;
                case "GB" -> 1L << 30;
                default -> 1L;
            };
            return Optional.of(Long.parseLong(size.group(1)) * unit);
        });
    }

    /** A list, or one string with commas; each item with its place. */
    Optional<List<Setting>> items(Setting setting, String key) {
        if (setting.items().isPresent()) {
            List<Setting> items = setting.items().get();
            return items.stream().allMatch(i -> text(i, key).isPresent()) ? Optional.of(items) : Optional.empty();
        }
        if (setting.text().isEmpty()) {
            problem(setting.place(), text -> text.notList(key));
            return Optional.empty();
        }
        List<Setting> items = new ArrayList<>();
        for (String item : setting.text().get().split(",")) {
            if (!item.isBlank()) {
                items.add(Setting.text(setting.place(), item.strip()));
            }
        }
        return Optional.of(items);
    }

    Optional<List<String>> strings(Setting setting, String key) {
        return items(setting, key)
                .map(items ->
                        items.stream().map(i -> i.text().orElse("").strip()).toList());
    }

    Optional<List<PathPattern>> patterns(Setting setting, String key, Path base) {
        return items(setting, key)
                .map(items -> items.stream()
                        .filter(item -> isPattern(item, key))
                        .map(item -> PathPattern.of(base, item.text().orElse("")))
                        .toList());
    }

    private boolean isPattern(Setting item, String key) {
        String text = item.text().orElse("");
        boolean leaves = Arrays.asList(text.replace('\\', '/').split("/")).contains("..");
        if (leaves) {
            problem(item.place(), say -> say.leaves(key, text));
        }
        return !leaves;
    }

    Optional<Path> folder(Setting setting, String key, Path base) {
        return text(setting, key).flatMap(text -> {
            try {
                Path folder = base.resolve(text).normalize();
                if (Files.isDirectory(folder)) {
                    return Optional.of(folder);
                }
            } catch (InvalidPathException e) {
                // said below
            }
            problem(setting.place(), say -> say.noFolder(key, text));
            return Optional.empty();
        });
    }

    Optional<List<Setting.Entry>> table(Setting setting, String key) {
        if (setting.entries().isEmpty()) {
            boolean list = setting.items().isPresent();
            problem(setting.place(), text -> text.notTable(key, list));
        }
        return setting.entries();
    }
}
