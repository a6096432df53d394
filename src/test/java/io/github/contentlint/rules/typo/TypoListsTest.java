package io.github.contentlint.rules.typo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.rules.typo.TermVariant.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists are well-formed and do not work against themselves. */
class TypoListsTest {

    private final List<Misspelling> words = Misspelling.load();
    private final List<TermVariant> terms = TermVariant.load();
    private final List<Doubled> doubled = Doubled.load();
    private final List<EnglishMisspelling> english = EnglishMisspelling.load();

    @Test
    void listsAreLongEnoughToBeOfUse() {
        assertThat(words).hasSizeGreaterThan(1_000);
        assertThat(terms.stream().map(TermVariant::name).distinct()).hasSizeGreaterThan(200);
    }

    @Test
    void everyMisspellingIsChineseAndDiffersFromTheRightForm() {
        assertThat(words).allSatisfy(word -> {
            assertThat(word.wrong()).matches("[\\p{IsHan}，。；]{2,12}").isNotEqualTo(word.right());
            assertThat(word.right()).matches("[\\p{IsHan}，。；]{2,12}");
            assertThat(word.grade()).isIn("sure", "style");
            assertThat(word.before()).matches("\\*|\\p{IsHan}*");
            assertThat(word.after()).matches("\\p{IsHan}*");
            assertThat(word.unless()).matches("\\p{IsHan}*");
        });
        assertThat(words).extracting(Misspelling::wrong).doesNotHaveDuplicates();
    }

    @Test
    void noRightFormIsFlagged() {
        PhraseMatcher matcher =
                new PhraseMatcher(words.stream().map(Misspelling::wrong).toList());
        for (Misspelling word : words) {
            assertThat(matcher.find(word.right()))
                    .as(word.wrong() + " → " + word.right())
                    .noneMatch(hit -> words.get(hit.phrase()).isAt(word.right(), hit.start(), hit.end()));
        }
    }

    @Test
    void formsOfANameDifferFromItAsTheirColumnSays() {
        assertThat(terms).extracting(TermVariant::wrong).doesNotHaveDuplicates();
        assertThat(terms).allSatisfy(term -> {
            boolean sameLetters = letters(term.wrong()).equals(letters(term.name()));
            assertThat(sameLetters).as(term.wrong()).isEqualTo(term.kind() != Kind.SLIP);
            assertThat(term.wrong()).isNotEqualTo(term.name());
            if (term.kind() == Kind.LOWERCASE) {
                assertThat(term.wrong()).isEqualTo(term.wrong().toLowerCase(Locale.ROOT));
            }
        });
    }

    @Test
    void noNameIsAWrongFormOfAnother() {
        Set<String> names = terms.stream().map(TermVariant::name).collect(Collectors.toSet());
        assertThat(terms).extracting(TermVariant::wrong).doesNotContainAnyElementsOf(names);
    }

    @Test
    void englishMisspellingsAreSmallLettersAndNoRightWordOfAnother() {
        assertThat(english).hasSizeGreaterThan(500);
        assertThat(english).extracting(EnglishMisspelling::wrong).doesNotHaveDuplicates();
        Set<String> right = english.stream().map(EnglishMisspelling::right).collect(Collectors.toSet());
        assertThat(english).allSatisfy(word -> {
            assertThat(word.wrong()).matches("[a-z]{3,20}");
            assertThat(word.right()).matches("[a-z]{3,20}");
            assertThat(right).doesNotContain(word.wrong());
        });
    }

    @Test
    void doubledWordsHaveNeighboursThatAreNotEmpty() {
        assertThat(doubled).extracting(Doubled::word).doesNotHaveDuplicates();
        assertThat(doubled).allSatisfy(word -> {
            assertThat(word.word()).isNotEmpty();
            assertThat(word.before()).doesNotContain("");
            assertThat(word.after()).doesNotContain("");
        });
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
    }
}
