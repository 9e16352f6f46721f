package dev.callwright.gateway.http;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ReservedHeaders;
import dev.callwright.gateway.call.TraceContext;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.policy.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/** The headers of a request that belong to the call, and not to the connection. */
final class CallHeaders {
    private CallHeaders() {}

    /**
     * Checks the headers that a caller sets for an operation.
     *
     * @throws GatewayProblem with status 400 if the policy refuses one, or if one would make another method of the request
     */
    static void check(HttpFields received, GatewayOperation operation, Policy policy, Caller caller) {
        for (HttpField field : received) {
            if (ReservedHeaders.overridesMethod(field.getLowerCaseName())) {
                throw GatewayProblem.of(
                        400,
                        "A header is not allowed",
                        "the header '" + field.getName()
                                + "' would make a call with another method of this one; send the"
                                + " request with the method itself");
            }
            if (operation.allowedHeaders().contains(field.getLowerCaseName())) {
                policy.checkHeader(caller, field.getName());
            }
        }
    }

    /** The headers that a caller sets for an operation, by name. */
    static Map<String, String> of(HttpFields received, GatewayOperation operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpField field : received) {
            if (operation.allowedHeaders().contains(field.getLowerCaseName())) {
                headers.put(field.getName(), field.getValue());
            }
        }
        return headers;
    }

    /** The trace that a request belongs to, or a new one. */
    static TraceContext trace(HttpFields received) {
        return TraceContext.of(
                received.getValuesList(TraceContext.TRACEPARENT), received.getValuesList(TraceContext.TRACESTATE));
    }
}
