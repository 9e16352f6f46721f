package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.naming.lock.NamesLockWriter;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What two versions of a document give in TypeScript.
 *
 * @param name the name of the pair
 * @param before what the older one gives
 * @param after what the newer one gives, with the names of the older one
 */
record VersionPair(String name, Generation before, Generation after) {
    /** What a document gives. */
    static Generation of(Path document) {
        return generation(document, Settings.builder().build());
    }

    /** The pair of what an older document gave and of a newer one; the folder is for the names lock. */
    static VersionPair of(String name, Generation before, Path newer, Path folder) throws IOException {
        Path lock = Files.writeString(
                folder.resolve(name + ".lock.json"),
                NamesLockWriter.write(before.api().names().lock()));
        Generation after = generation(
                newer,
                Settings.builder().set(Setting.LOCK, List.of(lock.toString())).build());
        return new VersionPair(name, before, after);
    }

    private static Generation generation(Path document, Settings settings) {
        Settings only = Settings.builder()
                .set(Setting.ONLY, List.of("typescript"))
                .build()
                .orElse(settings);
        return Generation.of(document, only);
    }

    /** The older version. */
    NamedApi from() {
        return new NamedApi(before.api().model(), before.api().names());
    }

    /** The newer version. */
    NamedApi to() {
        return new NamedApi(after.api().model(), after.api().names());
    }
}
