package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import dev.callwright.gateway.credential.store.Keeping;
import dev.callwright.gateway.credential.store.SecretStore;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Secrets that were handed to the gateway.
 *
 * @param place the API and the scheme
 * @param store where they are kept
 * @param secrets puts them at their place
 */
record StoredWay(Place place, SecretStore store, PlacedSecrets secrets) implements Way {
    record Place(String provider, String scheme) {}

    @Override
    public CompletableFuture<SecretPlacement> placement() {
        Optional<SecretValues> values = known();
        return values.isPresent()
                ? CompletableFuture.completedFuture(values.get()).thenCompose(secrets::place)
                : CompletableFuture.failedFuture(SecretException.empty(""));
    }

    @Override
    public Optional<SecretValues> known() {
        return store.get(place.provider(), place.scheme());
    }

    @Override
    public String source() {
        return store.keeping() == Keeping.FILE ? "store" : store.keeping().key();
    }

    @Override
    public String shown() {
        return source();
    }

    @Override
    public boolean isSet() {
        return known().isPresent();
    }
}
