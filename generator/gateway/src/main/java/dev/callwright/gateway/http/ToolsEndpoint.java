package dev.callwright.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.call.TraceContext;
import dev.callwright.gateway.dispatch.Admission;
import dev.callwright.gateway.dispatch.AdmittedCall;
import dev.callwright.gateway.dispatch.Catalog;
import dev.callwright.gateway.dispatch.Requests;
import dev.callwright.gateway.dispatch.Serving;
import dev.callwright.gateway.dispatch.Target;
import dev.callwright.gateway.operation.EncodedRequest;
import dev.callwright.gateway.operation.OperationDescription;
import dev.callwright.gateway.upstream.UpstreamRequest;
import dev.callwright.gateway.upstream.Upstreams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/**
 * Operations by name with arguments in JSON.
 *
 * @param serving what decides about calls
 * @param admission decides about calls
 * @param upstreams sends them
 * @param bodies reads arguments
 * @param log is told of calls
 * @param answering answers problems
 */
record ToolsEndpoint(
        Supplier<Serving> serving,
        Admission admission,
        Upstreams upstreams,
        JsonBody bodies,
        CallLog log,
        Answering answering)
        implements Endpoint {
    private static final String PATH = "/tools/";

    @Override
    public void answer(Exchange exchange) {
        String path = exchange.path();
        boolean isOperation = path.startsWith(PATH) && path.indexOf('/', PATH.length()) >= 0;
        Methods.require(exchange, isOperation ? new String[] {"GET", "HEAD", "POST"} : new String[] {"GET", "HEAD"});
        if (exchange.request().getMethod().equals("POST")) {
            call(exchange);
            return;
        }
        Serving now = serving.get();
        answering.run(
                exchange,
                () -> Authentication.of(exchange, now)
                        .thenAcceptAsync(
                                caller -> exchange.json(200, described(exchange, new Catalog(now, caller))),
                                exchange.threads()));
    }

    private static JsonNode described(Exchange exchange, Catalog catalog) {
        ToolsQuery query = ToolsQuery.of(exchange.request());
        String path = exchange.path();
        if (path.equals("/tools") || path.equals(PATH)) {
            return catalog.list(query.provider(), query.after(), query.limit());
        }
        if (path.equals("/tools/search")) {
            return catalog.search(query.provider(), query.text(), query.limit());
        }
        Name name = Name.of(path);
        return new OperationDescription(
                        catalog.target(name.provider(), name.operation()).operation())
                .json();
    }

    /** The names in a path. */
    private record Name(String provider, String operation) {
        static Name of(String path) {
            String rest = path.substring(PATH.length());
            int slash = rest.indexOf('/');
            if (slash < 0) {
                throw GatewayProblem.unknown(
                        "GET /tools lists operations; their paths are /tools/{provider}/{operation}");
            }
            return new Name(rest.substring(0, slash), rest.substring(slash + 1));
        }
    }

    private void call(Exchange exchange) {
        Serving now = serving.get();
        CallRecord record = log.begin(CallRecord.Surface.TOOLS);
        answering.run(
                exchange,
                record,
                () -> Authentication.of(exchange, now).thenCompose(caller -> {
                    record.calledBy(caller);
                    Name name = Name.of(exchange.path());
                    Target target = new Catalog(now, caller).named(name.provider(), name.operation());
                    // An auditor wants to know what was refused.
                    record.calls(name.provider(), target.operation().id());
                    now.policy()
                            .check(caller, name.provider(), target.operation().operation());
                    return bodies.read(exchange.request())
                            .thenCompose(body -> call(new Called(exchange, now, caller, target), body, record));
                }));
    }

    /** A call whose arguments are read. */
    private record Called(Exchange exchange, Serving serving, Caller caller, Target target) {}

    private CompletableFuture<Void> call(Called called, JsonNode body, CallRecord record) {
        // Policy and limits first: to validate costs more than to refuse.
        return admission
                .admit(called.serving(), called.caller(), called.target(), record)
                .thenAccept(call -> {
                    EncodedRequest request = called.target().operation().request(arguments(body), headers(called));
                    send(called.exchange(), call, request, record);
                });
    }

    private static JsonNode arguments(JsonNode body) {
        List<ProblemError> errors = new ArrayList<>();
        if (!body.isObject()) {
            throw GatewayProblem.invalid(
                    "the body is an object with the member 'args'",
                    List.of(new ProblemError("$", "this is not an object")));
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!name.equals("args")) {
                errors.add(new ProblemError("$", "there are members beside 'args'; arguments belong into it"));
            }
        });
        if (!errors.isEmpty()) {
            throw GatewayProblem.invalid("the body is an object with the member 'args'", errors.subList(0, 1));
        }
        return body.path("args").isMissingNode() ? Exchange.mapper().createObjectNode() : body.get("args");
    }

    private static Map<String, String> headers(Called called) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpField field : called.exchange().request().getHeaders()) {
            if (called.target().operation().allowedHeaders().contains(field.getLowerCaseName())) {
                called.serving().policy().checkHeader(called.caller(), field.getName());
                headers.put(field.getName(), field.getValue());
            }
        }
        return headers;
    }

    private void send(Exchange exchange, AdmittedCall call, EncodedRequest encoded, CallRecord record) {
        HttpFields headers = exchange.request().getHeaders();
        UpstreamRequest.Builder request = Requests.of(call.target().operation(), encoded);
        TraceContext trace = TraceContext.of(
                headers.getValuesList(TraceContext.TRACEPARENT), headers.getValuesList(TraceContext.TRACESTATE));
        record.traced(trace.traceId());
        Requests.trace(request, trace);
        upstreams.forward(
                call.complete(request),
                call.mask(),
                exchange.request(),
                exchange.response(),
                exchange.callback(),
                record);
    }
}
