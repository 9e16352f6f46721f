package dev.callwright.gateway.mcp;

import java.util.Optional;

/**
 * The name of an operation, as a model or the settings write it.
 *
 * @param provider the API; empty: the only one that has such an operation
 * @param operation the operation id in any letter case, or the resource path as in the SDK
 */
public record McpName(Optional<String> provider, String operation) {
    @Override
    public String toString() {
        return provider.map(api -> api + "/" + operation).orElse(operation);
    }
}
