package dev.callwright.gateway.mcp;

import dev.callwright.gateway.call.GatewayProblem;

/** What operations may do when a model calls them: read, unless the settings of the gateway allow more. */
record EffectRule(McpEffect allowed) {
    /** Whether an operation may be called at all. */
    boolean allows(McpOperation operation) {
        return allowed.covers(operation.effect());
    }

    /** Fails with a {@link GatewayProblem} if an operation may not be called. */
    void check(McpOperation operation) {
        if (allows(operation)) {
            return;
        }
        boolean reads = allowed == McpEffect.READ;
        boolean isFinal = operation.effect() == McpEffect.IRREVERSIBLE;
        throw GatewayProblem.forbidden(
                (reads ? "This server is read-only" : "This server does nothing that cannot be undone")
                        + ", and " + operation.name() + " (" + operation.method() + ") "
                        + (isFinal ? "cannot be undone" : "changes data")
                        + ". To allow it, the section `gateway` of callwright.yaml needs "
                        + (isFinal ? "`mcp.irreversible: true`." : "`mcp.write: true`."));
    }

    /**
     * Fails with a {@link GatewayProblem} if an operation that cannot be undone is called without {@code confirm: true}. That keeps
     * a model from doing it by mistake; it does not prove that a person agreed, which only the client can ask for.
     */
    void checkConfirmed(McpOperation operation, boolean confirmed) {
        check(operation);
        if (operation.effect() == McpEffect.IRREVERSIBLE && !confirmed) {
            throw GatewayProblem.of(
                    428,
                    "The call must be confirmed",
                    operation.name()
                            + " cannot be undone. Tell the user what it will do; if they agree to this very call, "
                            + "call again with `confirm: true`.");
        }
    }
}
