package dev.callwright.core.rerun;

import dev.callwright.core.output.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Size and time of a file, or of a folder, of which only matters what is in it. Two writes within one step of the clock of its file system have one time.
 *
 * @param size the number of bytes; -1: there is no such file
 * @param modified the time of its last change in nanoseconds since 1970
 */
record FileState(long size, long modified) {
    static final FileState ABSENT = new FileState(-1, 0);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    static final long FINE_STEP = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long COARSE_STEP = 2 * SECOND;

    /**
     * The state of a file.
     *
     * @throws IOException if it cannot be read, or is neither a file nor a folder, such as a pipe
     */
    static FileState of(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile() && !attributes.isDirectory()) {
                throw new IOException(file + " is no file or folder");
            }
            return new FileState(
                    attributes.isDirectory() ? 0 : attributes.size(),
                    attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (NoSuchFileException e) {
            return ABSENT;
        }
    }

    /** The digest of a file, or of the names in a folder; {@code -} if there is none. */
    static String digest(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Sha256.of(names(file).getBytes(StandardCharsets.UTF_8));
        }
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return "-";
        }
    }

    private static String names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> "" + file.getFileName()).sorted().collect(Collectors.joining("\n"));
        }
    }

    /** Whether a change at a time, or after it, would be seen by this time. */
    boolean isBefore(long time) {
        return size < 0 || modified + (isCoarse() ? COARSE_STEP : 0) < time;
    }

    /** How long the clock of the file system may show the same time as this, from a time on; in nanoseconds. */
    long sameTimeFrom(long now) {
        return size < 0 ? 0 : Math.max(0, modified + (isCoarse() ? COARSE_STEP : FINE_STEP) - now);
    }

    // File systems that keep whole seconds, some of them every other.
    private boolean isCoarse() {
        return modified % SECOND == 0;
    }
}
