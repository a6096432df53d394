package io.github.contentlint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The user's cache folder")
class CacheFolderTest {

    private static final Path HOME = Path.of("/home/me");

    @Test
    @DisplayName("is where the system has it")
    void isWhereTheSystemHasIt() {
        assertThat(CacheFolder.of(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".cache"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/var/x"), "Linux", HOME))
                .isEqualTo(Path.of("/var/x"));
        assertThat(CacheFolder.of(Map.of(), "Mac OS X", HOME)).isEqualTo(HOME.resolve("Library/Caches"));
        assertThat(CacheFolder.of(Map.of(), "Windows 11", HOME)).isEqualTo(HOME.resolve("AppData/Local"));
    }

    @Test
    @DisplayName("is not the relative one, which XDG forbids")
    void isNeverRelative() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "cache"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".cache"));
    }
}
