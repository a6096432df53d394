package io.github.contentlint.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The page of a rule, {@code rules/<id>.md} in the jar: its documentation, its message templates and its tests.
 *
 * @param id of the rule
 * @param titles one line each
 * @param messages templates by key, with {@code ${name}} for values
 * @param bodies the text for a reader of each language, precision and examples included
 */
public record RulePage(
        String id,
        Map<Language, String> titles,
        Map<String, Map<Language, String>> messages,
        Map<Language, String> bodies) {

    private static final String ENGLISH = "\n## English\n";
    private static final String SHARED = "\n## Precision\n";

    public RulePage {
        titles = Map.copyOf(titles);
        messages = Map.copyOf(messages);
        bodies = Map.copyOf(bodies);
    }

    /**
     * Reads a page from the jar.
     *
     * @throws IllegalArgumentException if there is none or it lacks a part
     */
    public static RulePage load(String id) {
        String name = "/rules/" + id + ".md";
        try (InputStream in = RulePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no rule page " + name);
            }
            return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulePage parse(String id, String page) {
        int end = page.indexOf("\n---\n", 3);
        if (!page.startsWith("---\n") || end < 0) {
            throw new IllegalArgumentException(id + ": a page starts with front matter");
        }
        Object data = new Load(LoadSettings.builder().build()).loadFromString(page.substring(4, end + 1));
        if (!(data instanceof Map<?, ?> root)) {
            throw new IllegalArgumentException(id + ": the front matter of a page is a mapping");
        }
        Map<String, Map<Language, String>> messages = new HashMap<>();
        if (root.get("messages") instanceof Map<?, ?> templates) {
            templates.forEach((key, texts) -> messages.put(key.toString(), byLanguage(id, texts)));
        }
        return new RulePage(id, byLanguage(id, root.get("title")), messages, bodies(id, page.substring(end + 5)));
    }

    private static Map<Language, String> byLanguage(String id, Object texts) {
        if (texts instanceof Map<?, ?> map
                && map.get("zh") instanceof String zh
                && map.get("en") instanceof String en) {
            return Map.of(Language.ZH, zh, Language.EN, en);
        }
        throw new IllegalArgumentException(id + ": each text of a page has zh and en: " + texts);
    }

    private static Map<Language, String> bodies(String id, String body) {
        int english = body.indexOf(ENGLISH);
        int shared = body.indexOf(SHARED);
        if (english < 0 || shared < english) {
            throw new IllegalArgumentException(id + ": a page has a Chinese part, ## English and ## Precision");
        }
        String rest = body.substring(shared).strip() + "\n";
        String heading = "# " + id;
        String chinese = body.substring(0, english).strip();
        return Map.of(
                Language.ZH, chinese + "\n\n" + rest,
                Language.EN,
                        heading + "\n\n"
                                + body.substring(english + ENGLISH.length(), shared)
                                        .strip() + "\n\n" + rest);
    }
}
