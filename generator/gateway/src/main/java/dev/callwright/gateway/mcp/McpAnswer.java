package dev.callwright.gateway.mcp;

import dev.callwright.gateway.mcp.result.JsonText;
import java.util.Optional;

/**
 * The answer to a message on HTTP.
 *
 * @param status the HTTP status
 * @param body JSON to be sent as {@code application/json} in UTF-8; empty: no body
 */
public record McpAnswer(int status, Optional<String> body) {
    /** The media type of the body. */
    public static final String CONTENT_TYPE = "application/json";

    /** The notification was taken. */
    static final McpAnswer ACCEPTED = new McpAnswer(202, Optional.empty());

    /** The answer to what is refused before it is known which revision it is. */
    static McpAnswer of(RpcError error) {
        return new McpAnswer(error.status(), Optional.of(JsonText.of(error.response())));
    }
}
