package dev.callwright.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends a run after each of its file operations in turn, and looks at what the next run makes of it. */
final class InterruptedRunTest {
    private static final String MANIFEST = ".callwright/manifest.json";
    private static final Map<String, String> OLD =
            Map.of("a.txt", "1\n", "b/c.txt", "1\n", "b/gone.txt", "1\n", "turns", "1\n", "same.txt", "1\n");
    private static final Map<String, String> NEW =
            Map.of("a.txt", "2\n", "b/c.txt", "2\n", "new/d/e.txt", "2\n", "turns/f.txt", "2\n", "same.txt", "1\n");
    private static final Map<String, String> THIRD = Map.of("a.txt", "3\n", "b/c.txt", "1\n", "g.txt", "3\n");

    @TempDir
    private Path temp;

    @Test
    void leavesTheOldOutputOrOneThatTheNextRunCompletes() throws IOException {
        for (Map<String, String> next : List.of(OLD, NEW, THIRD)) {
            for (int operations = 0; killed(operations); operations++) {
                assertThat(foreign()).isEmpty();

                write(next, new Disk());

                assertThat(tree()).as("after %s operations", operations).isEqualTo(next);
                assertThat(state()).containsExactly("manifest.json");
            }
        }
    }

    @Test
    void completesTheOutputBeforeAnythingElse() throws IOException {
        for (int operations = 0; killed(operations); operations++) {
            boolean begun = Files.exists(out().resolve(".callwright/pending.json"));

            new OutputDirectory(out()).lock().close();

            boolean isDone = tree().equals(NEW);
            assertThat(tree()).as("after %s operations", operations).isEqualTo(isDone ? NEW : OLD);
            assertThat(isDone || !begun).isTrue();
            assertThat(state()).containsExactly("manifest.json");
        }
    }

    @Test
    void survivesSeveralInterruptionsInARow() throws IOException {
        for (int first = 1; killed(first); first += 2) {
            for (int second = 0; second < 12; second += 5) {
                killed(first);
                killed(THIRD, new FailingDisk(second, InterruptedRunTest::killedProcess));

                write(NEW, new Disk());

                assertThat(tree())
                        .as("after %s and %s operations", first, second)
                        .isEqualTo(NEW);
                assertThat(state()).containsExactly("manifest.json");
            }
        }
    }

    @Test
    void leavesTheOldOutputWhenTheDiskIsFull() throws IOException {
        int failures = 0;
        while (true) {
            fresh();
            FailingDisk full = new FailingDisk(failures, InterruptedRunTest::full);
            try {
                write(NEW, full);
                break;
            } catch (OutputException e) {
                assertThat(e).hasMessageContaining("No space left on device");
            }
            boolean begun = Files.exists(out().resolve(".callwright/pending.json"));
            if (!begun) {
                // At the end only the staging folder was left.
                assertThat(tree()).as("after %s operations", failures).isIn(OLD, NEW);
            }
            full.recover();
            new OutputDirectory(out()).lock().close();
            assertThat(state()).containsExactly("manifest.json");
            failures++;
        }
        assertThat(failures).isGreaterThan(10);
    }

    @Test
    void stagesNothingThatStaysWhenWritingFails() throws IOException {
        fresh();
        FailingDisk full = new FailingDisk(4, InterruptedRunTest::full) {
            @Override
            public void delete(Path fileOrFolder) throws IOException {
                Files.deleteIfExists(fileOrFolder);
            }
        };

        assertThatThrownBy(() -> write(NEW, full)).isInstanceOf(OutputException.class);

        assertThat(tree()).isEqualTo(OLD);
        assertThat(state()).containsExactly("manifest.json");
    }

    @Test
    void writesNothingAfterItHasFailed() throws IOException {
        fresh();
        AtomicInteger writing = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch failed = new CountDownLatch(1);
        Disk full = new Disk() {
            @Override
            void write(Path file, Stream<byte[]> parts) throws IOException {
                if (file.endsWith("a.txt")) {
                    awaitOther(begun);
                    failed.countDown();
                    full();
                }
                writing.incrementAndGet();
                begun.countDown();
                awaitOther(failed);
                super.write(file, parts);
                writing.decrementAndGet();
            }
        };

        assertThatThrownBy(() -> write(NEW, full)).isInstanceOf(OutputException.class);

        assertThat(writing).hasValue(0);
        assertThat(tree()).isEqualTo(OLD);
        assertThat(state()).containsExactly("manifest.json");
    }

    // In vain where there is one thread.
    private static void awaitOther(CountDownLatch event) {
        try {
            if (event.await(2, TimeUnit.SECONDS)) {
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void keepsWhatWasEditedAfterTheInterruption() throws IOException {
        for (int operations = 0; killed(operations); operations++) {
            Files.writeString(out().resolve("a.txt"), "mine\n");

            assertThatThrownBy(() -> write(NEW, new Disk()))
                    .as("after %s operations", operations)
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("edited since the last run");

            assertThat(out().resolve("a.txt")).hasContent("mine\n");
        }
    }

    @Test
    void doesNotPlaceWhatWasStagedIncompletely() throws IOException {
        for (int operations = 0; killed(operations); operations++) {
            Path staged = out().resolve(".callwright/staging/a.txt");
            if (Files.exists(staged)) {
                Files.writeString(staged, "");
            }

            new OutputDirectory(out()).lock().close();

            assertThat(tree().getOrDefault("a.txt", "1\n")).isIn("1\n", "2\n");
            write(NEW, new Disk());
            assertThat(tree()).isEqualTo(NEW);
            assertThat(state()).containsExactly("manifest.json");
        }
    }

    /** Ends a process: nothing of it runs after that. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** How an operation fails: it throws. */
    private interface Failure {
        void occur() throws IOException;
    }

    private static void full() throws IOException {
        throw new IOException("No space left on device");
    }

    private static void killedProcess() {
        throw new Killed();
    }

    /** A disk that fails from some operation on. */
    private static class FailingDisk extends Disk {
        private final Failure failure;
        private int left;

        FailingDisk(int operations, Failure failure) {
            this.left = operations;
            this.failure = failure;
        }

        void recover() {
            left = Integer.MAX_VALUE;
        }

        private synchronized void count() throws IOException {
            if (left == 0) {
                failure.occur();
            }
            left--;
        }

        @Override
        void createFolders(Path folder) throws IOException {
            count();
            super.createFolders(folder);
        }

        @Override
        void write(Path file, Stream<byte[]> parts) throws IOException {
            count();
            super.write(file, parts);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            count();
            super.move(from, to);
        }

        @Override
        void delete(Path fileOrFolder) throws IOException {
            count();
            super.delete(fileOrFolder);
        }
    }

    // Whether the run ended early.
    private boolean killed(int operations) throws IOException {
        fresh();
        return killed(NEW, new FailingDisk(operations, InterruptedRunTest::killedProcess));
    }

    private boolean killed(Map<String, String> files, Disk disk) {
        try {
            write(files, disk);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private void fresh() throws IOException {
        try (Stream<Path> walk = Files.walk(temp)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(temp)) {
                    Files.delete(file);
                }
            }
        }
        write(OLD, new Disk());
    }

    private Path out() {
        return temp.resolve("out");
    }

    private void write(Map<String, String> contents, Disk disk) {
        OutputDirectory directory = new OutputDirectory(out(), Set.of(), List.of(), disk);
        List<GeneratedFile> files = new ArrayList<>();
        new TreeMap<>(contents).forEach((path, text) -> files.add(new GeneratedFile(path, text)));
        FolderLock lock = directory.lock();
        try {
            directory.write(files, Manifest.of("1.2.3", "0f", new TreeMap<>()), WriteRules.USUAL);
        } finally {
            lock.close();
        }
    }

    private List<String> foreign() throws IOException {
        return tree().entrySet().stream()
                .filter(file -> !file.getValue().equals(OLD.get(file.getKey()))
                        && !file.getValue().equals(NEW.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = out().relativize(file).toString();
                if (!path.startsWith(OutputPaths.STATE)) {
                    contents.put(path, Files.readString(file));
                }
            }
        }
        return contents;
    }

    private List<String> state() throws IOException {
        assertThat(out().resolve(MANIFEST)).exists();
        try (Stream<Path> listed = Files.list(out().resolve(OutputPaths.STATE))) {
            return listed.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
