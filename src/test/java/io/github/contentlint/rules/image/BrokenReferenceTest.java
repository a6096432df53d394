package io.github.contentlint.rules.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.image.ImageFile;
import io.github.contentlint.lint.RulePage;
import io.github.contentlint.site.Resolution.Broken;
import io.github.contentlint.site.Resolution.Reason;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenReferenceTest {

    /** A site may say any reason, so no page may lack its words. */
    @ParameterizedTest
    @ValueSource(strings = {"image-missing", "asset-missing"})
    void pagesHaveWordsForEveryReason(String rule) {
        RulePage page = RulePage.load(rule);
        for (Reason reason : Reason.values()) {
            assertThat(page.messages()).containsKey(BrokenReference.message(broken(reason, Optional.empty())));
            assertThat(page.messages()).containsKey(BrokenReference.message(broken(reason, Optional.of("/a.png"))));
        }
    }

    @ParameterizedTest
    @EnumSource(ImageFile.Damage.class)
    void pageHasWordsForEveryDamage(ImageFile.Damage damage) {
        assertThat(RulePage.load("image-corrupt").messages())
                .containsKey(damage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Broken broken(Reason reason, Optional<String> suggestion) {
        return new Broken(reason, "a.png", suggestion);
    }
}
