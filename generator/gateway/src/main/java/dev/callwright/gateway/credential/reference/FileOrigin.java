package dev.callwright.gateway.credential.reference;

import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A file with a secret, such as one that Kubernetes or Docker mounts. It is read again when it has changed, which is noticed within a
 * second; a file that has gone is no secret any more.
 */
public final class FileOrigin implements SecretOrigin {
    private static final int LIMIT = 64 * 1024;
    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final Path file;
    private final LongSupplier nanos;
    private final Consumer<String> operator;
    private List<Object> state = List.of();
    private long lookedAt;
    private @Nullable CompletableFuture<SecretValues> values;
    private String said = "";

    /** A file; the operator is told what is wrong with it, with its path. */
    public FileOrigin(Path file, LongSupplier nanos, Consumer<String> operator) {
        this.file = file;
        this.nanos = nanos;
        this.operator = operator;
    }

    @Override
    public synchronized CompletableFuture<SecretValues> values() {
        long now = nanos.getAsLong();
        CompletableFuture<SecretValues> known = values;
        if (known != null && now - lookedAt < EVERY) {
            return known;
        }
        lookedAt = now;
        List<Object> found = state();
        if (known != null && found.equals(state) && !found.isEmpty()) {
            return known;
        }
        state = found;
        CompletableFuture<SecretValues> read = read();
        values = read;
        return read;
    }

    private List<Object> state() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = Optional.<Object>ofNullable(now.fileKey()).orElse("");
            return List.of(now.lastModifiedTime(), now.size(), key);
        } catch (IOException e) {
            return List.of();
        }
    }

    private CompletableFuture<SecretValues> read() {
        try {
            Optional<String> wide = FileRights.writableByOthers(file);
            if (wide.isPresent()) {
                return failure("others may write the file " + file + " (" + wide.get() + "); run chmod o-w on it");
            }
            FileRights.readableByOthers(file)
                    .ifPresent(mode -> say("all users of this machine may read the file " + file + " (" + mode
                            + "); where it is not a mount of a container, run chmod 600 on it"));
            return content(file)
                    .map(text -> CompletableFuture.completedFuture(SecretValues.single(text)))
                    .orElseGet(() -> empty("the file " + file + " is empty"));
        } catch (NoSuchFileException e) {
            return empty("there is no file " + file);
        } catch (CharacterCodingException e) {
            return failure("the file " + file + " is not UTF-8 text");
        } catch (IOException e) {
            return failure(
                    "the file " + file + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static Optional<String> content(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        if (bytes.length > LIMIT) {
            Arrays.fill(bytes, (byte) 0);
            throw new IOException("too large");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String secret = text.replaceFirst("\\r?\\n\\z", "");
            return secret.isBlank() ? Optional.empty() : Optional.of(secret);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private CompletableFuture<SecretValues> failure(String message) {
        say(message);
        return CompletableFuture.failedFuture(SecretException.refused(message, "its file cannot be used"));
    }

    private CompletableFuture<SecretValues> empty(String message) {
        say(message);
        return CompletableFuture.failedFuture(
                SecretException.empty(message).telling("its file is not there, or empty"));
    }

    // The same each second would fill the log.
    private void say(String message) {
        if (!message.equals(said)) {
            said = message;
            operator.accept(message);
        }
    }
}
