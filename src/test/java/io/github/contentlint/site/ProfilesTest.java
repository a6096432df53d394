package io.github.contentlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.site.Profile.KeyType;
import io.github.contentlint.site.Profile.Requirement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfilesTest {

    @ParameterizedTest
    @EnumSource(Generator.class)
    void everyGeneratorHasAProfileWhoseRequiredKeysItKnows(Generator generator) {
        Profile profile = Profiles.of(generator, Optional.of("chirpy"));

        assertThat(profile.required().stream().flatMap(r -> Requirement.of(r).anyOf().stream()))
                .allMatch(profile.keys()::containsKey);
        assertThat(profile.recommended().stream().flatMap(r -> Requirement.of(r).anyOf().stream()))
                .allMatch(profile.keys()::containsKey);
        assertThat(profile.keys()).containsEntry("date", KeyType.DATE);
    }

    @Test
    void chirpyAsksForAltOnlyWhereThereIsAnImage() {
        List<String> required =
                Profiles.of(Generator.JEKYLL, Optional.of("chirpy")).required();

        assertThat(required.stream().map(Requirement::of))
                .contains(new Requirement(Optional.of("image.path"), List.of("image.alt")));
        assertThat(Profiles.of(Generator.JEKYLL, Optional.empty()).required()).isEmpty();
    }

    @Test
    void requirementsAreWrittenWithBarsAndArrows() {
        assertThat(Requirement.of("title")).isEqualTo(new Requirement(Optional.empty(), List.of("title")));
        assertThat(Requirement.of("tags | categories"))
                .isEqualTo(new Requirement(Optional.empty(), List.of("tags", "categories")));
    }
}
