package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Secrets that references name.
 *
 * @param settings the references
 * @param origin the places of the references
 * @param secrets puts them at their place
 * @param isSet whether the operator has written the references
 */
record ReferencedWay(SchemeSettings settings, SecretOrigin origin, PlacedSecrets secrets, boolean isSet)
        implements Way {
    @Override
    public CompletableFuture<SecretPlacement> placement() {
        return origin.values().thenCompose(secrets::place);
    }

    @Override
    public Optional<SecretValues> known() {
        CompletableFuture<SecretValues> values = origin.values();
        return values.isDone() && !values.isCompletedExceptionally() ? Optional.of(values.join()) : Optional.empty();
    }

    @Override
    public String source() {
        return settings.kinds();
    }

    @Override
    public String shown() {
        return settings.shown();
    }
}
