package dev.callwright.maven;

import dev.callwright.core.output.OutputDirectory;
import dev.callwright.core.output.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The inputs of the last build, in a file below {@code target}: the digest of the settings and of every file. If none
 * changed, generation is skipped.
 */
final class BuildState {
    private static final String ABSENT = "-";

    private final Path file;
    private final String key;

    /**
     * @param file the state file
     * @param key the inputs other than files
     */
    BuildState(Path file, String key) {
        this.file = file;
        this.key = Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether no input or output changed since the last run. */
    boolean isUpToDate(Path out) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Path> inputs = lines.stream()
                    .skip(1)
                    .map(line -> Path.of(line.substring(line.indexOf(' ') + 1)))
                    .toList();
            return lines.equals(lines(inputs))
                    && new OutputDirectory(out).isUntouchedSince(Files.getLastModifiedTime(file));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Stores the state after a run. */
    void save(List<Path> inputs) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines(inputs)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the state before a run, which may fail. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(List<Path> inputs) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(key);
        for (Path input : inputs) {
            lines.add(digest(input) + " " + input);
        }
        return lines;
    }

    private static String digest(Path input) throws IOException {
        try {
            return Sha256.of(Files.readAllBytes(input));
        } catch (NoSuchFileException e) {
            return ABSENT;
        }
    }
}
