package dev.callwright.gateway.http;

import dev.callwright.gateway.call.Caller;
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
     * @throws dev.callwright.gateway.call.GatewayProblem with status 400 if the policy refuses one
     */
    static void check(HttpFields received, GatewayOperation operation, Policy policy, Caller caller) {
        for (HttpField field : received) {
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
