package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.credential.reference.Reference;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.store.FileStore;
import dev.callwright.gateway.credential.store.MemoryStore;
import dev.callwright.gateway.credential.store.SecretStore;
import dev.callwright.gateway.credential.store.StoreSettings;
import dev.callwright.gateway.settings.SecretPlaces;

/** Where secrets are kept that are handed to the gateway. */
final class StoreAssembly {
    private StoreAssembly() {}

    /**
     * The encrypted file of the settings, or else the memory of this process.
     *
     * @throws RequestException if the file cannot be used; the message says why
     */
    static SecretStore store(SecretPlaces places, StartSecrets secrets) {
        if (places.store().isEmpty()) {
            return new MemoryStore();
        }
        SecretPlaces.StoreFile file = places.store().get();
        try {
            return FileStore.open(
                    new StoreSettings(
                            file.file(),
                            file.passphrase().map(text -> Reference.of(text, "gateway.store.passphrase")),
                            file.keyFile()),
                    secrets.environment(),
                    secrets.log()::warn);
        } catch (SecretException e) {
            throw new RequestException(String.valueOf(e.getMessage()));
        }
    }
}
