package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.mcp.BodyReader;
import dev.callwright.gateway.mcp.McpBody;
import dev.callwright.gateway.mcp.McpResult;
import dev.callwright.gateway.upstream.ReceivedResponse;

/** Reads the bodies of responses for assistants. */
final class ResponseBodies {
    private ResponseBodies() {}

    /** The response as an assistant reads it. */
    static McpResult result(ReceivedResponse response, String requestId) {
        String named = response.headers().get("Content-Type");
        String type = named == null ? "" : named;
        McpBody body =
                response.isCut() ? BodyReader.readCut(type, response.body()) : BodyReader.read(type, response.body());
        return new McpResult(response.status(), type, requestId, body);
    }
}
