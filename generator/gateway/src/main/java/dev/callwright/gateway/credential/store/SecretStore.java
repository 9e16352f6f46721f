package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.Map;
import java.util.Optional;

/** The secrets that were handed to the gateway, by the name of the API and of its security scheme. It outlives reloads. */
public interface SecretStore {
    /** The secrets of a scheme; empty if it has none here. It is called for each call. */
    Optional<SecretValues> get(String provider, String scheme);

    /**
     * Sets the secrets of schemes of an API; other schemes keep theirs. Either all are set or, with a
     * {@link dev.callwright.gateway.credential.secret.SecretException}, none.
     */
    void put(String provider, Map<String, SecretValues> byScheme);

    /** Removes the secrets of a scheme; false if there are none. */
    boolean delete(String provider, String scheme);

    /** How long it keeps secrets. */
    Keeping keeping();
}
