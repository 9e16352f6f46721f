package dev.callwright.gateway.mcp;

/** What an operation does to the data of the API, from harmless to final. */
public enum McpEffect {
    /** It reads: its method is safe (RFC 9110, 9.2.1). */
    READ,
    /** It changes data. */
    WRITE,
    /** It changes data in a way that cannot be undone. */
    IRREVERSIBLE;

    /** Whether who may do this may also do the other. */
    boolean covers(McpEffect other) {
        return compareTo(other) >= 0;
    }
}
