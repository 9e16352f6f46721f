package dev.callwright.gateway.mcp;

/**
 * The response of an API, with its secrets masked.
 *
 * @param status the HTTP status
 * @param contentType the media type with its parameters; an empty string: none was named
 * @param requestId the request id of the API; an empty string: none
 * @param body the body
 */
public record McpResult(int status, String contentType, String requestId, McpBody body) {
    /** Whether the API did what was asked. */
    boolean isSuccess() {
        return status >= 200 && status < 400;
    }
}
