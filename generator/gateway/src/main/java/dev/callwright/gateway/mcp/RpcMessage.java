package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.BoundedJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A message of a client: a request, or a notification (JSON-RPC 2.0, section 4).
 *
 * @param id the id to answer to, a string or an integer; empty: a notification, which is not answered
 * @param method what is asked for
 * @param params the parameters; empty if there are none
 */
record RpcMessage(Optional<JsonNode> id, String method, ObjectNode params) {
    /** Reads a message in UTF-8. Fails with an {@link RpcError}. */
    static RpcMessage read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw RpcError.parse("The message is not valid UTF-8");
        }
        return of(BoundedJson.MESSAGE
                .read(text)
                .orElseThrow(() -> RpcError.parse("The message is not valid JSON, has a name twice in an object, "
                        + "or is too deep or too large")));
    }

    private static RpcMessage of(JsonNode json) {
        if (json.isArray()) {
            // MCP 2025-06-18 removed batches.
            throw RpcError.invalidRequest("Send one message at a time: batches are not part of MCP any more");
        }
        if (!json.isObject()) {
            throw RpcError.invalidRequest("A message is an object");
        }
        Optional<JsonNode> id = Optional.ofNullable(json.get("id"));
        if (id.isPresent() && !id.get().isTextual() && !id.get().isIntegralNumber()) {
            throw RpcError.invalidRequest("The id of a request is a string or an integer");
        }
        if (!"2.0".equals(json.path("jsonrpc").textValue())) {
            throw RpcError.invalidRequest("A message has \"jsonrpc\": \"2.0\"").to(id);
        }
        if (!json.path("method").isTextual()) {
            throw json.has("result") || json.has("error")
                    ? RpcError.invalidRequest("This server sends no requests, so there is nothing to respond to")
                    : RpcError.invalidRequest("A message has a method").to(id);
        }
        JsonNode params = json.path("params");
        if (!params.isObject() && !params.isMissingNode()) {
            throw RpcError.invalidParams("The params of a message are an object")
                    .to(id);
        }
        return new RpcMessage(
                id,
                json.path("method").textValue(),
                params instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode());
    }

    /** Whether it is not answered. */
    boolean isNotification() {
        return id.isEmpty();
    }

    /** What the client says about the message itself; a missing node if it says nothing. */
    JsonNode meta() {
        return params.path("_meta");
    }
}
