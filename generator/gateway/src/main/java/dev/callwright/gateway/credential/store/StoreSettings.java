package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.reference.Reference;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The encrypted file for secrets that are handed to the gateway. Its key comes from either a passphrase or a key file.
 *
 * @param file the file, which the gateway writes
 * @param passphrase where the passphrase is, in an environment variable or a file
 * @param keyFile a file with 32 random bytes in Base64 or hexadecimal digits, such as the output of {@code openssl rand -base64 32}
 */
public record StoreSettings(Path file, Optional<Reference> passphrase, Optional<Path> keyFile) {}
