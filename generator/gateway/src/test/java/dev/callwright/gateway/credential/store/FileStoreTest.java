package dev.callwright.gateway.credential.store;

import static dev.callwright.gateway.credential.store.StoreFolder.CANARY;
import static dev.callwright.gateway.credential.store.StoreFolder.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileStoreTest {
    @TempDir
    Path folder;

    @Test
    void keepsSecretsEncryptedAndForTheOwnerOnly() throws IOException {
        StoreFolder place = new StoreFolder(folder.resolve("new"));
        FileStore store = place.open();
        Map<String, SealedText> pair = new LinkedHashMap<>();
        pair.put("username", SealedText.of("user"));
        pair.put("password", SealedText.of("pässword"));
        store.put("shop", Map.of("bearerAuth", SecretValues.single(CANARY), "basicAuth", new SecretValues(pair)));
        FileStore again = place.open();
        assertThat(secret(again, "shop")).isEqualTo(CANARY);
        assertThat(again.get("shop", "basicAuth")).contains(new SecretValues(pair));
        assertThat(again.get("shop", "basicAuth").orElseThrow().byField().keySet())
                .containsExactly("username", "password");
        assertThat(secret(again, "other")).isEqualTo("none");
        assertThat(place.text())
                .contains("\"iterations\" : 10", "\"provider\" : \"shop\"")
                .doesNotContain(
                        CANARY,
                        Base64.getEncoder().encodeToString(CANARY.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(rights(place.file)).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("new"))).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("credentials.json", ".credentials.json.lock");
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void usesEachNonceOnceAndWritesOnlyWhatHasChanged() {
        StoreFolder place = new StoreFolder(folder);
        FileStore store = place.filled();
        List<String> before = nonces(place.text());
        store.put("shop", Map.of("bearerAuth", SecretValues.single("new secret")));
        List<String> after = nonces(place.text());
        assertThat(after).hasSize(2).doesNotContain(before.get(0)).contains(before.get(1));
        assertThat(secret(place.open(), "shop")).isEqualTo("new secret");
        assertThat(secret(place.open(), "other")).isEqualTo("another secret");
    }

    private static List<String> nonces(String text) {
        return text.lines().filter(line -> line.contains("\"nonce\"")).toList();
    }

    @Test
    void forgetsWhatIsDeleted() {
        StoreFolder place = new StoreFolder(folder);
        FileStore store = place.filled();
        assertThat(store.delete("shop", "bearerAuth")).isTrue();
        assertThat(store.delete("shop", "bearerAuth")).isFalse();
        assertThat(secret(store, "shop")).isEqualTo("none");
        assertThat(secret(place.open(), "shop")).isEqualTo("none");
        assertThat(secret(place.open(), "other")).isEqualTo("another secret");
    }

    @Test
    void opensWithAKeyFile() throws IOException {
        StoreFolder place = new StoreFolder(folder);
        Path key = folder.resolve("key");
        Files.writeString(key, "c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0IHNlY3I=\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        StoreSettings settings = new StoreSettings(place.file, Optional.empty(), Optional.of(key));
        place.open(settings).put("shop", Map.of("bearerAuth", SecretValues.single(CANARY)));
        assertThat(secret(place.open(settings), "shop")).isEqualTo(CANARY);
        assertRefused(place::open, "it was made with another kind of key (keyFile)");
        Files.writeString(key, "00".repeat(32));
        assertRefused(() -> place.open(settings), "the key of " + key + " does not open it");
        Files.writeString(key, "too short");
        assertRefused(() -> place.open(settings), "the key file " + key + " must have 32 random bytes");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertRefused(() -> place.open(settings), "the key file " + key + " must belong to its owner only");
        Files.delete(key);
        assertRefused(() -> place.open(settings), "the key file " + key + " cannot be read (NoSuchFileException)");
    }

    @Test
    void refusesAPassphraseThatIsMissingShortOrWrong() {
        StoreFolder place = new StoreFolder(folder);
        place.filled();
        String before = place.text();
        assertRefused(
                () -> place.passphrase("incorrect horse battery").open(), "the key of env:PASSPHRASE does not open it");
        assertRefused(() -> place.passphrase("short").open(), "shorter than 12 characters");
        assertRefused(() -> place.passphrase(" ").open(), "gateway.store.passphrase: env:PASSPHRASE is not set");
        assertRefused(
                () -> place.open(new StoreSettings(place.file, Optional.empty(), Optional.empty())),
                "gateway.store: set either passphrase or keyFile");
        assertRefused(
                () -> place.open(new StoreSettings(
                        place.file, Optional.of(Reference.of("vault:a/b#c", "here")), Optional.empty())),
                "gateway.store.passphrase: write env:NAME or file:PATH");
        assertThat(place.text()).isEqualTo(before);
    }

    // Attack case 28
    @Test
    void refusesRowsOfAnotherApiOrAnOlderTime() {
        StoreFolder place = new StoreFolder(folder);
        FileStore store = place.filled();
        String old = place.text();
        assertRefused(
                () -> place.write(swapped(old)), place::open, "the row of shop bearerAuth was changed, or comes from");
        assertRefused(
                () -> place.write(old.replace("\"provider\" : \"shop\"", "\"provider\" : \"shoq\"")),
                place::open,
                "the row of shoq bearerAuth was changed, or comes from another place");
        assertRefused(
                () -> place.write(withoutFirstRow(old)), place::open, "rows were removed, or replaced by older ones");
        place.write(old);
        store.put("shop", Map.of("bearerAuth", SecretValues.single("new secret")));
        String now = place.text();
        assertRefused(
                () -> place.write(now.replace(firstRow(now), firstRow(old))),
                place::open,
                "rows were removed, or replaced by older ones");
        assertRefused(
                () -> place.write(now.replaceFirst("\"generation\" : 3", "\"generation\" : 9")),
                place::open,
                "rows were removed, or replaced by older ones");
        assertRefused(
                () -> place.write(now.replaceFirst("\"iterations\" : 10", "\"iterations\" : 11")),
                place::open,
                "the head of the file was changed");
        assertRefused(
                () -> place.write(now.replaceFirst("\"iterations\" : 10", "\"iterations\" : 2000000000")),
                place::open,
                "its numbers are not those of a gateway");
    }

    // The encrypted parts of both rows, exchanged.
    private static String swapped(String text) {
        List<String> lines = new java.util.ArrayList<>(text.lines().toList());
        for (String member : List.of("nonce", "secret")) {
            int first = index(lines, member, 0);
            int second = index(lines, member, first + 1);
            java.util.Collections.swap(lines, first, second);
        }
        return String.join("\n", lines) + "\n";
    }

    private static int index(List<String> lines, String member, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).contains("\"" + member + "\"")) {
                return i;
            }
        }
        throw new AssertionError("no " + member);
    }

    private static String firstRow(String text) {
        int start = text.indexOf("    {\n");
        return text.substring(start, text.indexOf("    }", start));
    }

    private static String withoutFirstRow(String text) {
        return text.replace(firstRow(text) + "    },\n", "");
    }

    @Test
    void refusesAFileThatOthersMayReadOrThatIsNoFile() throws IOException {
        StoreFolder place = new StoreFolder(folder);
        place.filled();
        for (String rights : List.of("rw-r--r--", "rw-r-----", "rw----r--", "rw-----w-")) {
            Files.setPosixFilePermissions(place.file, PosixFilePermissions.fromString(rights));
            assertRefused(place::open, "others may use it (" + rights + "); run chmod 600");
        }
        Files.setPosixFilePermissions(place.file, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertRefused(place::open, "others may write its folder (rwxrwxrwx)");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path moved = Files.move(place.file, folder.resolve("moved"));
        Files.createSymbolicLink(place.file, moved);
        assertRefused(place::open, "it is no regular file");
        Files.delete(place.file);
        Files.createDirectory(place.file);
        assertRefused(place::open, "it is no regular file");
    }

    @Test
    void keepsTheOldFileIfAWriteFails() throws IOException {
        StoreFolder place = new StoreFolder(folder);
        FileStore store = place.filled();
        String before = place.text();
        // A folder in the place of the next file, which cannot be replaced by a file.
        Files.createDirectories(folder.resolve(".credentials.json.next/in/the/way"));
        assertThatThrownBy(() -> store.put("shop", Map.of("bearerAuth", SecretValues.single("new secret"))))
                .isInstanceOfSatisfying(
                        SecretException.class,
                        e -> assertThat(e.told())
                                .isEqualTo("The store of the gateway cannot be used; the log of the gateway says why.")
                                .doesNotContain(folder.toString()));
        assertThat(place.text()).isEqualTo(before);
        assertThat(secret(store, "shop")).isEqualTo(CANARY);
        assertThat(place.log).singleElement().asString().contains("it cannot be written", place.file.toString());
    }

    @Test
    void neverOverwritesAFileThatItCannotRead() {
        StoreFolder place = new StoreFolder(folder);
        FileStore store = place.filled();
        place.write("{\"format\": \"something of the user's\"}");
        assertThatThrownBy(() -> store.put("shop", Map.of("bearerAuth", SecretValues.single("new secret"))))
                .isInstanceOf(SecretException.class)
                .hasMessageContaining("it is no store of credentials");
        assertThat(place.text()).isEqualTo("{\"format\": \"something of the user's\"}");
        assertThat(secret(store, "shop")).isEqualTo(CANARY);
    }

    @Test
    void keepsWhatTwoStoresWriteAtOnce() {
        StoreFolder place = new StoreFolder(folder);
        FileStore one = place.open();
        FileStore two = place.open();
        List<CompletableFuture<Void>> writes = Stream.iterate(0, i -> i + 1)
                .limit(10)
                .map(i -> CompletableFuture.runAsync(() -> (i % 2 == 0 ? one : two)
                        .put("api" + i, Map.of("bearerAuth", SecretValues.single("secret " + i)))))
                .toList();
        writes.forEach(CompletableFuture::join);
        FileStore read = place.open();
        for (int i = 0; i < 10; i++) {
            assertThat(secret(read, "api" + i)).isEqualTo("secret " + i);
        }
    }

    @Test
    void waitsForAnotherProcessAndSaysSo() throws IOException {
        StoreFolder place = new StoreFolder(folder).lockTime(Duration.ofMillis(50));
        FileStore store = place.filled();
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".credentials.json.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> store.delete("shop", "bearerAuth"))
                    .hasMessageContaining("another process is writing it");
        }
        assertThat(secret(store, "shop")).isEqualTo(CANARY);
        assertThat(store.delete("shop", "bearerAuth")).isTrue();
    }

    private static void assertRefused(Runnable damage, Runnable open, String message) {
        damage.run();
        assertRefused(open, message);
    }

    private static void assertRefused(Runnable open, String message) {
        assertThatThrownBy(open::run)
                .isInstanceOfSatisfying(
                        SecretException.class, e -> assertThat(e.told()).doesNotContain("credentials.json", "/"))
                .hasMessageContaining(message)
                .message()
                .doesNotContain(CANARY, StoreFolder.PASSPHRASE);
    }
}
