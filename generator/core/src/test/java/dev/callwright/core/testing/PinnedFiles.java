package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which generated files a golden case pins: all but those that every API gets. {@code repeated.txt} beside the cases
 * lists these as globs, {@code pinned.txt} of a case those among them that it pins all the same.
 */
public final class PinnedFiles {
    private final List<String> repeated;

    /** @param golden the folder of all goldens */
    public PinnedFiles(Path golden) throws IOException {
        this.repeated = globs(golden.resolve("repeated.txt"));
    }

    /** The files that the case pins. Fails if a file that every API gets was not generated, or if a glob is idle. */
    public List<GeneratedFile> of(Path goldenCase, List<GeneratedFile> files) throws IOException {
        Path pinned = goldenCase.resolve("pinned.txt");
        List<String> kept = Files.exists(pinned) ? globs(pinned) : List.of();
        List<GeneratedFile> leftOut =
                files.stream().filter(file -> matches(repeated, file)).toList();
        // An API of webhooks only has a list of no snippets.
        boolean hasSnippets = files.stream().anyMatch(file -> file.path().endsWith(".sh"));
        assertThat(repeated)
                .as("globs of repeated.txt that match no file of %s", goldenCase)
                .allMatch(glob -> leftOut.stream().anyMatch(file -> matches(List.of(glob), file))
                        || (!hasSnippets && glob.startsWith("snippets/")));
        assertThat(kept)
                .as("globs of %s that match nothing of repeated.txt", pinned)
                .allMatch(glob -> leftOut.stream().anyMatch(file -> matches(List.of(glob), file)));
        return files.stream()
                .filter(file -> !leftOut.contains(file) || matches(kept, file))
                .toList();
    }

    private static boolean matches(List<String> globs, GeneratedFile file) {
        Path path = Path.of(file.path());
        return globs.stream().anyMatch(glob -> matcher(path, glob).matches(path));
    }

    private static PathMatcher matcher(Path path, String glob) {
        return path.getFileSystem().getPathMatcher("glob:" + glob);
    }

    private static List<String> globs(Path list) throws IOException {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
