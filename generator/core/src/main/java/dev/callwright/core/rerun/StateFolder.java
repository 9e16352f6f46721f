package dev.callwright.core.rerun;

import dev.callwright.core.output.Sha256;
import dev.callwright.core.source.access.UserCache;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder for the states of runs of the command line: in the cache of the user, where the system has one. An output
 * folder is no place for them, because it is committed; beside it they would be in the way of nobody who knows them.
 */
public final class StateFolder {
    private final Path folder;

    private StateFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder; empty if the system names none.
     *
     * @param environment the environment variables
     * @param system the name of the operating system
     * @param home the home folder of the user
     */
    public static Optional<StateFolder> of(Map<String, String> environment, String system, String home) {
        return UserCache.folder(environment, system, home).map(StateFolder::in);
    }

    /**
     * That of this system; empty if it names none.
     *
     * @param environment the environment variables
     */
    public static Optional<StateFolder> ofUser(Map<String, String> environment) {
        return UserCache.folder(environment).map(StateFolder::in);
    }

    private static StateFolder in(Path cache) {
        return new StateFolder(cache.resolve("runs"));
    }

    /** The last run with a key. */
    public LastRun lastRun(String key) {
        return new LastRun(file(key), key);
    }

    Path file(String key) {
        return folder.resolve(Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** Removes the states of runs that were long ago. */
    public void removeOld() {
        OldFiles.remove(folder, file -> true);
    }
}
