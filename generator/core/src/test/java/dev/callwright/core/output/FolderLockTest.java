package dev.callwright.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLockTest {
    @TempDir
    private Path temp;

    @Test
    void excludesOtherThreads() {
        FolderLock lock = FolderLock.of(out());
        assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> FolderLock.of(out()))
                        .join())
                .hasCauseInstanceOf(OutputException.class)
                .hasMessageContaining("another run of Callwright is writing to " + out())
                .hasMessageContaining("Wait until it has ended, or name another folder with 'out'");
        lock.close();
        FolderLock.of(out()).close();
    }

    @Test
    void excludesOtherProcessesAndIsFreeWhenTheyAreKilled() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        location(FolderLock.class) + File.pathSeparator + location(Holder.class),
                        Holder.class.getName(),
                        out().toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(new String(other.getInputStream().readNBytes(6), StandardCharsets.US_ASCII))
                    .isEqualTo("locked");

            assertThatThrownBy(() -> FolderLock.of(out())).isInstanceOf(OutputException.class);
        } finally {
            other.destroyForcibly().waitFor();
        }
        // The process left its file, which does not matter.
        assertThat(out().resolve(".callwright/lock")).exists();
        FolderLock.of(out()).close();
        assertThat(out().resolve(".callwright/lock")).doesNotExist();
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Has the lock of a folder until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String... arguments) throws IOException {
            FolderLock lock = FolderLock.of(Path.of(arguments[0]));
            System.out.print("locked");
            System.out.flush();
            // Until it is killed, or nobody is left to kill it.
            System.in.read();
            lock.close();
        }
    }

    @Test
    void leavesNothingWhereNothingWasWritten() {
        FolderLock.of(out().resolve("deep/er")).close();

        assertThat(out()).doesNotExist();
    }

    @Test
    void leavesFoldersThatExistedOrAreInUse() throws IOException {
        Files.createDirectories(out());
        FolderLock.of(out()).close();
        assertThat(out()).isEmptyDirectory();

        FolderLock lock = FolderLock.of(out().resolve("below"));
        Files.writeString(out().resolve("below/a.txt"), "a");
        lock.close();
        assertThat(out().resolve("below/a.txt")).exists();
        assertThat(out().resolve("below/.callwright")).doesNotExist();
    }

    @Test
    void isHadByAllWhereNothingCanBeLocked() throws IOException {
        Files.writeString(temp.resolve("file"), "");
        FolderLock one = FolderLock.of(temp.resolve("file/out"));
        FolderLock two = FolderLock.of(temp.resolve("file/out"));
        one.close();
        two.close();

        assertThat(temp.resolve("file")).isRegularFile();
    }

    private Path out() {
        return temp.resolve("out");
    }
}
