package io.github.contentlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.lint.Language;
import io.github.contentlint.lint.Messages;
import io.github.contentlint.lint.RuleInfo;
import io.github.contentlint.lint.RulePage;
import io.github.contentlint.report.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of rules, their pages and the table in the README say the same. */
class RuleListTest {

    private static final Path PAGES = Path.of("src/main/resources/rules");
    private static final Path README = Path.of("README.md");
    private static final String TABLE_START = "<!-- rules -->\n";
    private static final String TABLE_END = "<!-- /rules -->\n";
    private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z0-9]+)*");
    private static final Pattern NAMED = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");
    private static final Pattern GOAL = Pattern.compile("\\bcontent:([a-z-]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    private final List<RuleInfo> rules = Rules.infos();

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            rules.stream().map(r -> r.id() + ".md").toList());
        }
    }

    /** A reader who is sent to a rule or a goal must find it. */
    @Test
    void pagesAndReadmeSendReadersToNoRuleOrGoalThatDoesNotExist() throws IOException {
        Set<String> ids = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
        Set<String> families =
                ids.stream().map(id -> id.substring(0, id.indexOf('-'))).collect(Collectors.toSet());
        families.addAll(List.of("link", "suppression"));
        List<Path> texts = new ArrayList<>(List.of(README));
        ids.forEach(id -> texts.add(PAGES.resolve(id + ".md")));
        for (Path text : texts) {
            String content = Files.readString(text);
            assertThat(NAMED.matcher(content).results().map(found -> found.group(1)))
                    .as(text.toString())
                    .filteredOn(name -> families.contains(name.substring(0, name.indexOf('-'))))
                    .isSubsetOf(ids);
            assertThat(GOAL.matcher(content).results().map(found -> found.group(1)))
                    .as(text.toString())
                    .isSubsetOf("lint", "explain", "help");
        }
    }

    @Test
    void idsAreKebabCaseAndTheirOwn() {
        assertThat(rules).extracting(RuleInfo::id).doesNotHaveDuplicates().allMatch(ID.asMatchPredicate());
    }

    @Test
    void aPageNamesItsRule() throws IOException {
        for (RuleInfo rule : rules) {
            String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
            assertThat(page).startsWith("---\nid: " + rule.id() + "\n").contains("\n# " + rule.id() + "\n");
        }
    }

    @Test
    void titlesAreOneLineInBothLanguages() {
        for (RuleInfo rule : rules) {
            Map<Language, String> titles = RulePage.load(rule.id()).titles();
            assertThat(titles).as(rule.id()).containsOnlyKeys(Language.values());
            assertThat(titles.values())
                    .as(rule.id())
                    .allMatch(t -> !t.isBlank() && t.lines().count() == 1);
            assertThat(titles.get(Language.ZH)).as(rule.id()).matches(".*\\p{IsHan}.*");
            assertThat(titles.get(Language.EN)).as(rule.id()).matches(".*[a-z]{2}.*");
        }
    }

    @Test
    void messagesAreOneLineAndTheChineseOnesNeedNoOtherValues() {
        for (RuleInfo rule : rules) {
            Map<String, Map<Language, String>> messages =
                    RulePage.load(rule.id()).messages();
            assertThat(messages).as(rule.id()).isNotEmpty();
            messages.forEach((key, texts) -> {
                assertThat(texts).as(rule.id() + " " + key).containsOnlyKeys(Language.values());
                assertThat(texts.values())
                        .as(rule.id() + " " + key)
                        .allMatch(t -> t.lines().count() == 1);
                assertThat(variables(texts.get(Language.EN)))
                        .as("%s %s: the examples try the English text only", rule.id(), key)
                        .containsAll(variables(texts.get(Language.ZH)));
            });
        }
    }

    @Test
    void everyRuleHasGradesAndCamelCaseOptionsOfItsOwn() {
        for (RuleInfo rule : rules) {
            assertThat(rule.grades()).as(rule.id()).isNotEmpty();
            assertThat(rule.grades()).extracting("name").doesNotHaveDuplicates();
            assertThat(rule.options())
                    .as(rule.id())
                    .allMatch(o -> o.name().matches("[a-z][A-Za-z0-9]*"))
                    .allMatch(o -> !o.description().isBlank());
        }
    }

    /** Run with {@code -Dupdate=true} to write the table anew. */
    @Test
    void theReadmeHasTheTable() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains(TABLE_START, TABLE_END);
        int start = readme.indexOf(TABLE_START) + TABLE_START.length();
        int end = readme.indexOf(TABLE_END);
        String table = new RuleTable(rules, new Messages()).markdown();
        if (Boolean.getBoolean("update")) {
            Files.writeString(README, readme.substring(0, start) + "\n" + table + "\n" + readme.substring(end));
        } else {
            assertThat(readme.substring(start, end).strip()).isEqualTo(table.strip());
        }
    }

    private static List<String> variables(String template) {
        return VARIABLE.matcher(template)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
