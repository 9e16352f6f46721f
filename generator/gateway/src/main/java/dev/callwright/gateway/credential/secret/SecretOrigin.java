package dev.callwright.gateway.credential.secret;

import java.util.concurrent.CompletableFuture;

/** Where secrets come from. */
public interface SecretOrigin {
    /**
     * The secrets of now. Fails with {@link SecretException}, in the future and not in the call. It is asked for each call, so it holds
     * on to what it knows.
     */
    CompletableFuture<SecretValues> values();
}
