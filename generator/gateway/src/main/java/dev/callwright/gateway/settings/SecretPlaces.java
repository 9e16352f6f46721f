package dev.callwright.gateway.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where secrets are.
 *
 * @param credentials the references to the secrets of APIs; those that are missing are in the environment variables that SDKs
 *     read
 * @param store the encrypted file; empty: none
 * @param vault the HashiCorp Vault; empty: none
 */
public record SecretPlaces(List<CredentialSource> credentials, Optional<StoreFile> store, Optional<VaultServer> vault) {
    public SecretPlaces {
        credentials = List.copyOf(credentials);
    }

    /**
     * The encrypted file.
     *
     * @param file the file
     * @param passphrase the reference to the passphrase; empty: there is a key file
     * @param keyFile the file with the key
     */
    public record StoreFile(Path file, Optional<String> passphrase, Optional<Path> keyFile) {}

    /**
     * A HashiCorp Vault.
     *
     * @param address its address
     * @param token the reference to its token
     * @param namespace the namespace; empty: none
     * @param cacheTime how long a secret without a lease is used; empty: the usual time
     */
    public record VaultServer(URI address, String token, Optional<String> namespace, Optional<Duration> cacheTime) {}
}
