package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/** The body of a response, as far as a model can read it. */
public sealed interface McpBody {
    /** A body of JSON. */
    record Json(JsonNode value) implements McpBody {}

    /**
     * A body of text, or of JSON that is not valid.
     *
     * @param value the text
     * @param cut whether the gateway did not receive all of it, for its limit
     */
    record Text(String value, boolean cut) implements McpBody {}

    /**
     * A body that is no text.
     *
     * @param length how many bytes were received
     */
    record Binary(long length) implements McpBody {}

    /** No body. */
    record None() implements McpBody {}
}
