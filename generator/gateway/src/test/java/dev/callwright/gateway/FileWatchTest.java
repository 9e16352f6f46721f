package dev.callwright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileWatchTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatIsBeingWrittenIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), "deny: []\n");
        List<String> read = new ArrayList<>();
        try (FileWatch watch = FileWatch.of(List.of(file))) {
            watch.look(() -> read.add(content(file)));
            Files.writeString(file, "den");
            watch.look(() -> read.add(content(file)));
            Files.writeString(file, "deny: [x]\n");
            watch.look(() -> read.add(content(file)));
            watch.look(() -> read.add(content(file)));
            watch.look(() -> read.add(content(file)));
        }

        assertThat(read).containsExactly("deny: [x]\n");
    }

    @Test
    void aFileThatComesBackUnchangedIsNoChange() throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), "deny: []\n");
        List<String> read = new ArrayList<>();
        try (FileWatch watch = FileWatch.of(List.of(file))) {
            Path away = Files.move(file, folder.resolve("away"));
            watch.look(() -> read.add("gone"));
            Files.move(away, file);
            watch.look(() -> read.add(content(file)));
            watch.look(() -> read.add(content(file)));
        }

        assertThat(read).isEmpty();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
