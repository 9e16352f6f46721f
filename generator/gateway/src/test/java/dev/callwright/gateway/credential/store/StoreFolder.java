package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder with a store. */
final class StoreFolder {
    static final String PASSPHRASE = "correct horse battery";
    static final String CANARY = "sk_live_canary_0987654321";
    private static final Duration LOCK_TIME = Duration.ofSeconds(20);
    private Duration lockTime = LOCK_TIME;

    final Path file;
    final List<String> log = new ArrayList<>();
    private String passphrase = PASSPHRASE;

    StoreFolder(Path folder) {
        this.file = folder.resolve("credentials.json");
    }

    StoreFolder passphrase(String other) {
        this.passphrase = other;
        return this;
    }

    StoreFolder lockTime(Duration time) {
        this.lockTime = time;
        return this;
    }

    FileStore open() {
        return open(new StoreSettings(file, Optional.of(Reference.variable("PASSPHRASE")), Optional.empty()));
    }

    FileStore open(StoreSettings settings) {
        return FileStore.open(
                settings,
                name -> Optional.of(passphrase).filter(text -> name.equals("PASSPHRASE")),
                log::add,
                new StoreLimits(10, lockTime, Duration.ZERO));
    }

    /** A store with a row of {@code shop} and one of {@code other}. */
    FileStore filled() {
        FileStore store = open();
        store.put("shop", Map.of("bearerAuth", SecretValues.single(CANARY)));
        store.put("other", Map.of("bearerAuth", SecretValues.single("another secret")));
        return store;
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the file as something else than the gateway does. */
    void write(byte[] text) {
        try {
            Files.write(file, text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String secret(SecretStore store, String provider) {
        return store.get(provider, "bearerAuth")
                .map(values -> values.required(SecretValues.SINGLE).open())
                .orElse("none");
    }
}
