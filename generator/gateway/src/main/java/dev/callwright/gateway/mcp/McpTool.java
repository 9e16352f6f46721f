package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;

/** A tool that a model can call. */
interface McpTool {
    /** Its name, description, schemas and annotations, as {@code tools/list} answers them; a new tree each time. */
    ObjectNode definition();

    /** Calls it. Fails with a {@link dev.callwright.gateway.call.GatewayProblem} that the model should read. */
    CompletableFuture<ToolAnswer> call(ToolCall call);
}
