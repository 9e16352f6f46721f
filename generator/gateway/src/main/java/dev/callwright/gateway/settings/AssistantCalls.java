package dev.callwright.gateway.settings;

import java.util.List;

/**
 * How assistants (MCP) call.
 *
 * @param most the most that operations may do
 * @param responseLimit the longest result, in bytes
 * @param pinned ids of operations that are tools of their own
 */
public record AssistantCalls(Most most, long responseLimit, List<String> pinned) {
    public AssistantCalls {
        pinned = List.copyOf(pinned);
    }

    /** What operations may do. */
    public enum Most {
        READ,
        WRITE,
        /** Also what cannot be undone. */
        IRREVERSIBLE
    }
}
