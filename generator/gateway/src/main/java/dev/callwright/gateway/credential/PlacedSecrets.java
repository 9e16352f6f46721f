package dev.callwright.gateway.credential;

import dev.callwright.core.model.SecurityScheme;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import dev.callwright.gateway.credential.token.AccessTokens;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Puts the secrets of a scheme at its place, after it has requested a token with them if that is how the scheme works. */
final class PlacedSecrets {
    private static final String CLIENT_ID = CredentialShape.CLIENT.fields().get(0);
    private static final String NO_ENDPOINT =
            "the document names no token endpoint with https; set tokenUrl beside clientId and clientSecret";

    private final SecurityScheme scheme;
    private final Optional<AccessTokens> tokens;
    // Checked once, and not for each call.
    private volatile @Nullable SecretPlacement last;

    PlacedSecrets(SecurityScheme scheme, Optional<AccessTokens> tokens) {
        this.scheme = scheme;
        this.tokens = tokens;
    }

    CompletableFuture<SecretPlacement> place(SecretValues values) {
        if (values.get(CLIENT_ID).isEmpty()) {
            return CompletableFuture.completedFuture(placement(values, () -> false));
        }
        AccessTokens source = tokens.orElseThrow(() -> SecretException.refused(NO_ENDPOINT, NO_ENDPOINT));
        return source.token(values).thenApply(token -> placement(token, () -> source.reject(token)));
    }

    private SecretPlacement placement(SecretValues values, BooleanSupplier rejection) {
        SecretPlacement known = last;
        if (known != null && known.values().equals(values)) {
            return known;
        }
        SecretPlacement placement = SecretPlacement.checked(scheme, values, rejection);
        last = placement;
        return placement;
    }
}
