package io.github.contentlint.config;

import io.github.contentlint.lint.Language;
import io.github.contentlint.report.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of a wrong configuration. */
public record ConfigText(Wording wording) {

    private static final int FEW = 8;

    ConfigText(Language language) {
        this(new Wording(language));
    }

    String wrong(List<Mistake> mistakes) {
        List<String> lines = mistakes.stream().map(mistake -> mistake.in(this)).toList();
        return lines.size() == 1
                ? wording.say("配置有误：%s", "The configuration is wrong: %s", lines.get(0))
                : wording.say(
                        "配置有 %d 处错误：\n  %s",
                        "The configuration is wrong in %d places:\n  %s", lines.size(), String.join("\n  ", lines));
    }

    /** What may have been meant where something is near, else the whole choice where it is small, else nothing. */
    private String hint(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates)
                .map(near -> wording.say("，是不是 '%s'？", ", did you mean '%s'?", near))
                .orElseGet(() -> candidates.isEmpty() || candidates.size() > FEW
                        ? ""
                        : wording.say(
                                "；有 %s",
                                "; there is %s", candidates.stream().sorted().collect(Collectors.joining(", "))));
    }

    String misnamed(String name) {
        return wording.say("不会读这个文件，文件名要写成 %s", "is not read; its name must be %s", name);
    }

    String tooLarge(long bytes) {
        return wording.say("超过 %d 字节", "is larger than %d bytes", bytes);
    }

    String unreadable(Exception e) {
        return wording.say("读不出来：%s", "cannot be read: %s", e);
    }

    String notUtf8() {
        return wording.say("不是 UTF-8", "is not UTF-8");
    }

    String notTable() {
        return wording.say("文件内容不是“键: 值”的表", "the file is no table of keys and values");
    }

    String duplicateKey(String key, String line) {
        return wording.say("键 '%s' 写了两次，第一次在第 %s 行", "the key '%s' stands twice, first in line %s", key, line);
    }

    String twice(String key) {
        return wording.say("%s 写了两次", "%s stands twice", key);
    }

    String notYaml(String problem) {
        return wording.say("不是正确的 YAML：%s", "not valid YAML: %s", problem);
    }

    String noKey(String key) {
        return wording.say("没有键 '%s'", "no such key '%s'", key) + hint(key, Key.ids());
    }

    String noParameter(String name) {
        return wording.say("没有参数 '%s'", "no such parameter '%s'", name) + hint(name, Key.ids());
    }

    String noProperty(String name) {
        String hint = Nearest.to(name, Key.ids())
                .map(near -> wording.say("，是不是 -Dcontent.%s？", ", did you mean -Dcontent.%s?", near))
                .orElseGet(() -> wording.say(
                        "；有 %s",
                        "; there is %s",
                        Key.ids().stream().map(id -> "content." + id).collect(Collectors.joining(", "))));
        return wording.say("没有这个属性", "no such property") + hint;
    }

    String rulesProperty() {
        return wording.say(
                "规则写在 .content-lint.yml 或 POM 里；-Dcontent.only 只选用其中几条",
                "rules are set in .content-lint.yml or the POM; -Dcontent.only chooses some");
    }

    /** Also for a goal that is given one rule. */
    public String noRule(String id, Collection<String> ids) {
        return wording.say("没有规则 '%s'", "no such rule '%s'", id) + hint(id, ids);
    }

    String noGrade(String rule, String grade, Collection<String> grades) {
        return wording.say("%s 没有等级 '%s'", "%s has no grade '%s'", rule, grade) + hint(grade, grades);
    }

    String noOption(String rule, String option, Collection<String> options) {
        return wording.say("%s 没有选项 '%s'", "%s has no option '%s'", rule, option) + hint(option, options);
    }

    String oneValue(String key) {
        return wording.say("%s 只能是一个值，不能是列表或表", "%s takes one value, not a list or table", key);
    }

    String noValue(String key) {
        return wording.say("%s 没有值", "%s has no value", key);
    }

    public String choice(String key, List<String> choices, String text) {
        String near = Nearest.to(text, choices)
                .map(n -> wording.say("；是不是 '%s'？", "; did you mean '%s'?", n))
                .orElse("");
        return wording.say(
                        "%s 是 %s 之一，不能是 '%s'",
                        "%s is one of %s, not '%s'", key, String.join(wording.say("、", ", "), choices), text)
                + near;
    }

    String flag(String key, String text) {
        return wording.say("%s 是 true 或 false，不能是 '%s'", "%s is true or false, not '%s'", key, text);
    }

    String integer(String key, int least, String text) {
        return wording.say("%s 是整数，不小于 %d，不能是 '%s'", "%s is a whole number, %d or more, not '%s'", key, least, text);
    }

    String size(String key, String text) {
        return wording.say("%s 是大小，如 16 MB，不能是 '%s'", "%s is a size such as 16 MB, not '%s'", key, text);
    }

    String version(String key, String text) {
        return wording.say("%s 是版本号，如 4.3.1，不能是 '%s'", "%s is a version such as 4.3.1, not '%s'", key, text);
    }

    String notList(String key) {
        return wording.say("%s 是列表，不能是表", "%s is a list, not a table", key);
    }

    String notTable(String key, boolean list) {
        return list
                ? wording.say("%s 是表，不能是列表", "%s is a table, not a list", key)
                : wording.say("%s 是表，不能是单个值", "%s is a table, not a single value", key);
    }

    String leaves(String key, String pattern) {
        return wording.say(
                "%s：模式 '%s' 越出了它所相对的目录", "%s: the pattern '%s' leaves the folder that it is relative to", key, pattern);
    }

    String noFolder(String key, String text) {
        return wording.say("%s：没有目录 '%s'", "%s: there is no folder '%s'", key, text);
    }

    public String noSuchFolder() {
        return wording.say("没有这个目录", "there is no such folder");
    }

    /**
     * @param found the sites with their generators
     * @param generator of the first
     */
    public String severalSites(String found, String generator) {
        return wording.say(
                "有几个站点：%s；用 site 选一个，如 -Dcontent.site=%s，或用 siteDirectory",
                "there are several sites: %s; choose one by site, such as -Dcontent.site=%s, or by siteDirectory",
                found,
                generator);
    }

    static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
