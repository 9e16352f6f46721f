package dev.callwright.gateway.credential;

import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One way to get the secrets of a scheme. */
interface Way {
    /** The secrets at their place; fails with {@link dev.callwright.gateway.credential.secret.SecretException}. */
    CompletableFuture<SecretPlacement> placement();

    /** The secrets if they are known without asking anybody; otherwise empty. */
    Optional<SecretValues> known();

    /** The kind of place that the secrets are in. */
    String source();

    /** Where the secrets are, for people. */
    String shown();

    /** Whether the operator has set it; then it is never left out silently. */
    boolean isSet();
}
