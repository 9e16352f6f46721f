package dev.callwright.core.source.access;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder for what this user's runs keep and can do without. */
public final class UserCache {
    private static final String FOLDER = "callwright";

    private UserCache() {}

    /**
     * The folder on this system, which need not exist; empty if it names none.
     *
     * @param environment the environment variables
     */
    public static Optional<Path> folder(Map<String, String> environment) {
        return folder(environment, System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /**
     * The folder, which need not exist; empty if the system names none, or none with an absolute path (XDG Base Directory
     * Specification).
     *
     * @param environment the environment variables
     * @param system the name of the operating system
     * @param home the home folder of the user
     */
    public static Optional<Path> folder(Map<String, String> environment, String system, String home) {
        try {
            return cache(environment, system.toLowerCase(Locale.ROOT), home)
                    .filter(Path::isAbsolute)
                    .map(cache -> cache.resolve(FOLDER));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> cache(Map<String, String> environment, String system, String home) {
        String set = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!set.isEmpty()) {
            return Optional.of(Path.of(set));
        }
        if (system.startsWith("windows")) {
            return Optional.ofNullable(environment.get("LOCALAPPDATA")).map(Path::of);
        }
        return Optional.of(system.startsWith("mac") ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache"));
    }
}
