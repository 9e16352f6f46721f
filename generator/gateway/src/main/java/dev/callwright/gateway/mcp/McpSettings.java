package dev.callwright.gateway.mcp;

import java.util.List;

/**
 * What the operator allows.
 *
 * @param allowed the most that an operation may do: to read, unless {@code mcp.write} or {@code mcp.irreversible} is set
 * @param responseLimit the most bytes of JSON text in a result; {@link #LEAST_LIMIT} if it is less
 * @param pinned operations that are tools of their own
 */
public record McpSettings(McpEffect allowed, int responseLimit, List<McpName> pinned) {
    /** The response limit unless the settings name one: 40 KB, some 10,000 tokens. */
    public static final int DEFAULT_LIMIT = 40_000;

    /** The least response limit: what the facts of an operation and notes need. */
    public static final int LEAST_LIMIT = 4_000;

    /** Read-only, with the default limit and no pinned operations. */
    public static final McpSettings DEFAULT = new McpSettings(McpEffect.READ, DEFAULT_LIMIT, List.of());

    public McpSettings {
        responseLimit = Math.max(responseLimit, LEAST_LIMIT);
        pinned = List.copyOf(pinned);
    }
}
