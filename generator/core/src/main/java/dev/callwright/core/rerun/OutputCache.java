package dev.callwright.core.rerun;

import dev.callwright.core.output.ContentArchive;
import dev.callwright.core.request.Settings;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A folder with the outputs of runs, each in an archive that is named by the digest of its input. Machines may share it, at the
 * same time too: an archive appears whole. One that is damaged is none. What cannot be stored is generated again.
 */
public final class OutputCache {
    private static final String ENDING = ".zip";
    private static final String DRAFT = ".draft";

    private final Path folder;
    private final CacheKey keys;

    /** @param folder the folder, which is created when something is stored */
    public OutputCache(Path folder) {
        this(folder, new CacheKey());
    }

    /**
     * A cache with other keys.
     *
     * @param keys makes the keys of the outputs in it
     */
    public OutputCache(Path folder, CacheKey keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /**
     * The key of the output of a run; empty: a file cannot be read.
     *
     * @param files the files that the run reads or looks for
     */
    public Optional<String> key(Settings settings, List<Path> files) {
        return keys.of(settings, files);
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
            Path draft = Files.createTempFile(folder, "output", DRAFT);
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
        OldFiles.remove(
                folder,
                file -> file.toString().endsWith(ENDING) || file.toString().endsWith(DRAFT));
    }
}
