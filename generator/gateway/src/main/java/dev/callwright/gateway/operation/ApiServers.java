package dev.callwright.gateway.operation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the operator says about the servers of an API.
 *
 * @param upstream the URL that the paths of all operations are appended to, in place of all servers of the document, also of
 *     those that operations have of their own; empty: the document's servers are called
 * @param variables the values of the variables of the document's servers
 */
public record ApiServers(Optional<String> upstream, Map<String, String> variables) {
    /** The servers of the document, with the defaults of their variables. */
    public static final ApiServers OF_DOCUMENT = new ApiServers(Optional.empty(), Map.of());

    public ApiServers {
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
    }
}
