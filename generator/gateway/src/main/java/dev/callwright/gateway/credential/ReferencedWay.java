package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Secrets that references name.
 *
 * @param source the kinds of the references
 * @param shown the references for people; made once, because each call is recorded with them
 * @param origin the places of the references
 * @param secrets puts them at their place
 * @param isSet whether the operator has written the references
 */
record ReferencedWay(String source, String shown, SecretOrigin origin, PlacedSecrets secrets, boolean isSet)
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
}
