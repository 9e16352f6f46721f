package dev.callwright.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ends a process amid a run, as Ctrl+C does. */
@Timeout(30)
final class EndedRunTest {
    private static final List<GeneratedFile> FILES = List.of(
            new GeneratedFile("a.txt", "1\n"), new GeneratedFile("b/c.txt", "1\n"), new GeneratedFile("d.txt", "1\n"));

    @TempDir
    private Path temp;

    private final List<FolderLock> held = new ArrayList<>();
    private CompletableFuture<Void> end = new CompletableFuture<>();

    @Test
    void leavesNothingOfFilesThatAreBeingPrepared() {
        Disk disk = new Disk() {
            @Override
            void write(Path file, Stream<byte[]> parts) throws IOException {
                super.write(file, parts);
                endProcess();
            }
        };

        OutputDirectory out = directory(disk);
        try (FolderLock lock = lock(out)) {
            assertThat(lock.isEnding()).isFalse();
            assertThatThrownBy(() -> write(out))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("the run was told to end; nothing was changed in " + out());
        }

        end.join();
        assertThat(out()).doesNotExist();
    }

    @Test
    void completesWhatIsPrepared() {
        Disk disk = new Disk() {
            @Override
            void move(Path from, Path to) throws IOException {
                endProcess();
                super.move(from, to);
            }
        };

        OutputDirectory out = directory(disk);
        try (FolderLock lock = lock(out)) {
            write(out);
            assertThat(lock.isEnding()).isTrue();
            assertThat(end).isNotDone();
        }

        end.join();
        assertThat(out().resolve("b/c.txt")).hasContent("1");
        assertThat(out().resolve(".callwright")).isDirectoryContaining("glob:**/manifest.json");
        assertThat(out().resolve(".callwright/staging")).doesNotExist();
        assertThat(out().resolve(".callwright/lock")).doesNotExist();
    }

    @Test
    void doesNotWaitForARunThatStoresNothing() {
        FolderLock lock = lock(directory(new Disk()));

        lock.end();

        assertThat(out()).doesNotExist();
        lock.close();
    }

    // What the hook of the process does, in its own thread, as far as that it has begun.
    private void endProcess() {
        FolderLock lock = held.get(0);
        if (!lock.isEnding()) {
            end = CompletableFuture.runAsync(lock::end);
            while (!lock.isEnding()) {
                Thread.onSpinWait();
            }
        }
    }

    private OutputDirectory directory(Disk disk) {
        return new OutputDirectory(out(), Set.of(), List.of(), disk);
    }

    private FolderLock lock(OutputDirectory out) {
        held.add(out.lock());
        return held.get(0);
    }

    private static void write(OutputDirectory out) {
        out.write(FILES, Manifest.of("1.2.3", "0f", new TreeMap<>()), WriteRules.USUAL);
    }

    private Path out() {
        return temp.resolve("out");
    }
}
