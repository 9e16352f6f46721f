package dev.callwright.core.rerun;

import dev.callwright.core.output.ContentArchive;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with the outputs of runs, each in an archive that is named by the digest of its input. Machines may share it, at the
 * same time too: an archive appears whole. One that is damaged is none. What cannot be stored is generated again.
 */
public final class OutputCache {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String ENDING = ".zip";

    private final Path folder;

    /** @param folder the folder, which is created when something is stored */
    public OutputCache(Path folder) {
        this.folder = folder;
    }

    /** The output of a run with a key; empty: there is none. */
    public Optional<ContentArchive> find(String key) {
        Path file = file(key);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ContentArchive found = ContentArchive.read(in);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(found);
        } catch (IOException | IllegalArgumentException | SpecException e) {
            // None, or a damaged one.
            return Optional.empty();
        }
    }

    /** Stores the output of a run. */
    public void store(String key, ContentArchive output) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "output", ".draft");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    output.write(out);
                }
                Files.move(draft, file(key), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // The next run generates.
            return;
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    /** Removes what no run has used for a month. */
    public void removeOld() {
        FileTime limit = FileTime.from(Instant.now().minus(KEPT));
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> files = listed.filter(file ->
                            file.toString().endsWith(ENDING) || file.toString().endsWith(".draft"))
                    .toList();
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
