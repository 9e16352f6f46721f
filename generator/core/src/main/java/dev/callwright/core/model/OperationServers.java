package dev.callwright.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The servers of an operation that does not use those of the API (OpenAPI, {@code servers} of operations and path items).
 *
 * @param first the server that is called unless the choice of a server decides otherwise
 * @param chosen the servers that are called when a server of the API is chosen, by the URL of that server
 */
public record OperationServers(Server first, Map<String, Server> chosen) {
    public OperationServers {
        chosen = Ordered.copyOf(chosen);
    }

    /** The servers; some may occur twice. */
    public List<Server> all() {
        return Stream.concat(Stream.of(first), chosen.values().stream()).toList();
    }

    /** A copy in which every server is replaced. */
    public OperationServers map(UnaryOperator<Server> replacement) {
        Map<String, Server> replaced = new LinkedHashMap<>();
        chosen.forEach((url, server) -> replaced.put(url, replacement.apply(server)));
        return new OperationServers(replacement.apply(first), replaced);
    }
}
