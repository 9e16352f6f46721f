package dev.callwright.gateway.mcp;

import java.util.Optional;

/**
 * A search for operations.
 *
 * @param provider the API to search; empty: all that the caller may call
 * @param text the words to look for; not blank
 * @param limit how many operations to answer at most; at least 1
 */
public record McpQuery(Optional<String> provider, String text, int limit) {}
