package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** The revisions of MCP that are spoken, newest first. */
enum McpRevision {
    /** Each request stands for itself and says in {@code _meta} which revision it is. */
    STATELESS("2026-07-28"),
    /** Begins with {@code initialize}; on HTTP, a header says on all further requests which revision they are. */
    INITIALIZED("2025-11-25");

    /** The member of {@code _meta} that has the revision of a request, since 2026-07-28. */
    static final String VERSION = "io.modelcontextprotocol/protocolVersion";

    private static final String CAPABILITIES = "io.modelcontextprotocol/clientCapabilities";
    private static final String SERVER = "io.modelcontextprotocol/serverInfo";

    private final String key;

    McpRevision(String key) {
        this.key = key;
    }

    /** Its name in messages and headers: the day it was published. */
    String key() {
        return key;
    }

    /** The names of all revisions. */
    static List<String> keys() {
        return Arrays.stream(values()).map(McpRevision::key).toList();
    }

    /** The revision with a name; fails with an {@link RpcError} if it is not spoken. */
    static McpRevision of(String key) {
        return Arrays.stream(values())
                .filter(revision -> revision.key.equals(key))
                .findFirst()
                .orElseThrow(() -> RpcError.unsupportedVersion(key, keys()));
    }

    /** Fails with an {@link RpcError} if a request does not say about itself what the revision demands. */
    void check(RpcMessage request) {
        if (this == INITIALIZED) {
            return;
        }
        if (!request.meta().path(VERSION).isTextual()) {
            throw RpcError.invalidParams("params._meta must have " + VERSION + ", a string");
        }
        if (!request.meta().path(CAPABILITIES).isObject()) {
            throw RpcError.invalidParams("params._meta must have " + CAPABILITIES + ", an object");
        }
    }

    /** Adds to a result what all results of the revision have. */
    void complete(ObjectNode result, ObjectNode serverInfo) {
        if (this == STATELESS) {
            result.put("resultType", "complete");
            result.putObject("_meta").set(SERVER, serverInfo);
        }
    }

    /** Adds to a result for how long it is good: a list may differ by caller, and may change when the settings do. */
    void completeList(ObjectNode result) {
        if (this == STATELESS) {
            result.put("ttlMs", 60_000).put("cacheScope", "private");
        }
    }

    /** The HTTP status of an error in a well-formed request. Before 2026-07-28 clients did not read the body of another status. */
    int status(RpcError error) {
        return this == STATELESS ? error.status() : 200;
    }
}
