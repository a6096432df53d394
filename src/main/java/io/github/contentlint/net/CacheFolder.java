package io.github.contentlint.net;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The user's folder for what programs may lose: of XDG Base Directory, of macOS, of Windows. */
public final class CacheFolder {

    private CacheFolder() {}

    /** Of this user on this system. */
    public static Path ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            return absolute(environment.get("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Caches");
        }
        return absolute(environment.get("XDG_CACHE_HOME")).orElse(home.resolve(".cache"));
    }

    private static Optional<Path> absolute(String path) {
        return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
    }
}
