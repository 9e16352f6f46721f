package dev.callwright.core.rerun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files of a cache that nothing has used for a month. */
final class OldFiles {
    private static final Duration KEPT = Duration.ofDays(30);

    private OldFiles() {}

    /** Removes those of a folder. */
    static void remove(Path folder, Predicate<Path> isOurs) {
        FileTime limit = FileTime.from(Instant.now().minus(KEPT));
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> files = listed.filter(isOurs).toList();
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // They take some space until another run removes them.
            return;
        }
    }
}
