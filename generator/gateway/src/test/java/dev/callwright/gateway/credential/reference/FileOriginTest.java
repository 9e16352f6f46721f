package dev.callwright.gateway.credential.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretException.Reason;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileOriginTest {
    private static final String CANARY = "canary-in-a-file";

    @TempDir
    Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final List<String> log = new ArrayList<>();
    private Path file;
    private FileOrigin origin;

    @BeforeEach
    void open() {
        file = folder.resolve("shop-key");
        origin = new FileOrigin(file, clock::get, log::add);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private String secret() {
        clock.addAndGet(Duration.ofSeconds(2).toNanos());
        return origin.values().join().required(SecretValues.SINGLE).open();
    }

    private SecretException failure() {
        try {
            secret();
        } catch (CompletionException e) {
            SecretException cause = SecretException.of(e);
            assertThat(cause.told()).doesNotContain("shop-key", folder.toString(), CANARY);
            return cause;
        }
        throw new AssertionError("there is a secret");
    }

    @Test
    void removesOneLineBreakAtTheEnd() throws IOException {
        write(CANARY + "\n");
        assertThat(secret()).isEqualTo(CANARY);
        write(CANARY + "-2\r\n");
        assertThat(secret()).isEqualTo(CANARY + "-2");
        write(CANARY + "-long\n\n");
        assertThat(secret()).isEqualTo(CANARY + "-long\n");
        assertThat(log).isEmpty();
    }

    @Test
    void readsAgainWhatAMountReplacesByALink() throws IOException {
        Path data = Files.createDirectory(folder.resolve("1"));
        Files.writeString(data.resolve("shop-key"), "first");
        Files.createSymbolicLink(folder.resolve("..data"), data);
        Files.createSymbolicLink(file, folder.resolve("..data/shop-key"));
        assertThat(secret()).isEqualTo("first");
        SecretValues before = origin.values().join();
        assertThat(secret()).isEqualTo("first");
        assertThat(origin.values().join()).isSameAs(before);
        Path next = Files.createDirectory(folder.resolve("2"));
        Files.writeString(next.resolve("shop-key"), "other");
        Path link = Files.createSymbolicLink(folder.resolve("..next"), next);
        Files.move(link, folder.resolve("..data"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assertThat(origin.values().join()).as("within the same second").isSameAs(before);
        assertThat(secret()).isEqualTo("other");
    }

    @Test
    void hasNoSecretWhenTheFileIsMissingOrEmpty() throws IOException {
        assertThat(failure().reason()).isEqualTo(Reason.EMPTY);
        write("\n");
        assertThat(failure().reason()).isEqualTo(Reason.EMPTY);
        write(CANARY);
        assertThat(secret()).isEqualTo(CANARY);
        Files.delete(file);
        assertThat(failure().told()).isEqualTo("its file is not there, or empty");
        failure();
        assertThat(log)
                .containsExactly(
                        "there is no file " + file, "the file " + file + " is empty", "there is no file " + file);
    }

    @Test
    void refusesFilesThatCannotBeReadOrThatOthersMayWrite() throws IOException {
        Files.createDirectory(file);
        assertThat(failure().reason()).isEqualTo(Reason.REFUSED);
        assertThat(log).last().asString().startsWith("the file " + file + " cannot be read (");
        Files.delete(file);
        Files.write(file, new byte[] {'a', (byte) 0xff});
        assertThat(failure().told()).isEqualTo("its file cannot be used");
        assertThat(log).last().isEqualTo("the file " + file + " is not UTF-8 text");
        write("x".repeat(65 * 1024));
        assertThat(failure().reason()).isEqualTo(Reason.REFUSED);
        write(CANARY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(failure().reason()).isEqualTo(Reason.REFUSED);
        assertThat(log).last().asString().contains("others may write the file", "chmod o-w");
    }

    @Test
    void warnsOnceOfAFileThatAllMayRead() throws IOException {
        write(CANARY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(secret()).isEqualTo(CANARY);
        assertThat(secret()).isEqualTo(CANARY);
        assertThat(log).singleElement().asString().contains("all users of this machine may read the file " + file);
    }
}
