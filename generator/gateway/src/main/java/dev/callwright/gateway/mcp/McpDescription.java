package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a model must know to call an operation.
 *
 * @param operation the operation
 * @param text the description in the document, in Markdown or HTML; may be empty
 * @param schema the JSON Schema (2020-12) of the arguments, an object; it is not changed
 */
public record McpDescription(McpOperation operation, String text, JsonNode schema) {}
