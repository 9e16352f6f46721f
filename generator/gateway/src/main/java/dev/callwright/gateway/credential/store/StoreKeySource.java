package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.reference.FileOrigin;
import dev.callwright.gateway.credential.reference.FileRights;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.reference.VariableOrigin;
import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The secret that opens a store.
 *
 * @param secret the passphrase, or the text of the key file
 * @param origin where it is, for messages
 * @param kind what it is
 */
record StoreKeySource(SealedText secret, String origin, Kind kind) {
    private static final int KEY_BYTES = 32;
    private static final int SHORTEST = 12;

    enum Kind {
        PASSPHRASE("passphrase"),
        KEY_FILE("keyFile");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** The source that settings name; an exception that says what is wrong with it. */
    static StoreKeySource of(
            StoreSettings settings, Function<String, Optional<String>> environment, Consumer<String> operator) {
        if (settings.passphrase().isPresent() == settings.keyFile().isPresent()) {
            throw refused("gateway.store: set either passphrase or keyFile");
        }
        return settings.keyFile()
                .map(StoreKeySource::keyFile)
                .orElseGet(() -> passphrase(settings.passphrase().orElseThrow(), environment, operator));
    }

    private static StoreKeySource passphrase(
            Reference reference, Function<String, Optional<String>> environment, Consumer<String> operator) {
        SecretOrigin origin = switch (reference.kind()) {
            case ENV -> new VariableOrigin(reference.place(), environment);
            case FILE -> new FileOrigin(Path.of(reference.place()), System::nanoTime, operator);
            case VAULT -> throw refused("gateway.store.passphrase: write env:NAME or file:PATH");
        };
        try {
            SealedText secret = origin.values().join().required(SecretValues.SINGLE);
            if (secret.open().length() < SHORTEST) {
                throw refused("gateway.store.passphrase: the passphrase in " + reference + " is shorter than "
                        + SHORTEST + " characters");
            }
            return new StoreKeySource(secret, reference.toString(), Kind.PASSPHRASE);
        } catch (CompletionException e) {
            throw refused("gateway.store.passphrase: " + SecretException.of(e).text());
        }
    }

    private static StoreKeySource keyFile(Path file) {
        try {
            Optional<String> rights = FileRights.beyondOwner(file);
            if (rights.isPresent()) {
                throw refused("the key file " + file + " must belong to its owner only, and has the rights "
                        + rights.get() + "; run chmod 600 on it");
            }
            SealedText text = SealedText.of(
                    Files.readString(file, StandardCharsets.US_ASCII).strip());
            StoreKeySource source = new StoreKeySource(text, file.toString(), Kind.KEY_FILE);
            source.key();
            return source;
        } catch (IOException e) {
            throw refused(
                    "the key file " + file + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private byte[] key() {
        String text = secret.open();
        try {
            byte[] key = text.matches("[0-9A-Fa-f]{64}")
                    ? HexFormat.of().parseHex(text)
                    : Base64.getDecoder().decode(text);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Its message quotes the text.
        }
        throw refused("the key file " + origin + " must have " + KEY_BYTES
                + " random bytes in Base64 or hexadecimal digits; make one with: openssl rand -base64 32");
    }

    /** The keys for a salt. For a passphrase it takes a good part of a second, on purpose. */
    StoreKeys keys(String salt, int iterations) {
        byte[] bytes = Base64.getDecoder().decode(salt);
        return kind == Kind.PASSPHRASE
                ? StoreKeys.ofPassphrase(secret.open(), bytes, iterations)
                : StoreKeys.ofKey(key(), bytes);
    }

    private static SecretException refused(String message) {
        return SecretException.refused(message, "the store cannot be opened");
    }
}
