package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.Collection;
import java.util.List;

/** The methods of the gateway's own resources. */
final class Methods {
    private Methods() {}

    /**
     * Checks the method of a request.
     *
     * @throws GatewayProblem with status 405 and the header {@code Allow} (RFC 9110, 15.5.6) if it is none of these
     */
    static void require(Exchange exchange, String... allowed) {
        String method = exchange.request().getMethod();
        if (!List.of(allowed).contains(method)) {
            throw notAllowed(List.of(allowed));
        }
    }

    /** The problem of a method that is none of these. */
    static GatewayProblem notAllowed(Collection<String> allowed) {
        String list = String.join(", ", allowed);
        return GatewayProblem.of(405, "The method is not allowed", "this path has the methods " + list)
                .with("Allow", list);
    }
}
