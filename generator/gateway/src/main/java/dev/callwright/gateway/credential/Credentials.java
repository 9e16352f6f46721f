package dev.callwright.gateway.credential;

import dev.callwright.core.model.Operation;
import dev.callwright.gateway.call.Caller;
import java.util.concurrent.CompletableFuture;

/** The credentials with which the gateway calls APIs. */
public interface Credentials {
    /**
     * What to add to the request of a call; {@link Injection#NONE} for anonymous operations. Fails with
     * {@link dev.callwright.gateway.call.GatewayProblem}: 424 if a secret is missing, and 502 if a server that has it cannot be asked.
     */
    CompletableFuture<Injection> of(String provider, Operation operation, Caller caller);
}
