package io.github.contentlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.contentlint.config.Key;
import io.github.contentlint.config.Setting;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the POM sets")
class PomSettingsTest {

    @Test
    @DisplayName("is no list that Maven injects empty because the POM has none")
    void emptyListIsNotSet() {
        Setting settings = new PomSettings(new Properties())
                .list(Key.EXCLUDES, List.of())
                .list(Key.ONLY, List.of("typo-de"))
                .list(Key.REPORTS, null)
                .toSetting();
        assertThat(settings.entries().orElseThrow())
                .extracting(Setting.Entry::key)
                .containsExactly("only");
    }
}
