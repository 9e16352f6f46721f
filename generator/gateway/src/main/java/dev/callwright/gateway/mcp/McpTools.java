package dev.callwright.gateway.mcp;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What the gateway does for the tools. All methods check what the caller may do; they fail with a {@link GatewayProblem}, whose text
 * the model reads. Only {@link #call} may wait for anything.
 */
public interface McpTools {
    /** The APIs that the caller may call: title by provider, in the order of the settings. */
    Map<String, String> apis(Caller caller);

    /** The operations that fit a query, best first; empty if none do. Fails with 404 if there is no such provider. */
    List<McpOperation> search(Caller caller, McpQuery query);

    /** The description of one operation. Fails with 404 if there is none, or if several APIs have one and no provider is named. */
    McpDescription describe(Caller caller, McpName name);

    /**
     * Calls an operation. The response comes back for any status of the API; what the gateway itself refuses fails with a
     * {@link GatewayProblem}. If the future is canceled, nobody waits for the response any more, and the call should end.
     */
    CompletableFuture<McpResult> call(McpCall call);

    /** Notes a call that was refused before {@link #call}: also what was not done is part of the audit. */
    void refused(Caller caller, McpName name, GatewayProblem problem);
}
