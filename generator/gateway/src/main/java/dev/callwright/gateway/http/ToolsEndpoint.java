package dev.callwright.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.dispatch.Admission;
import dev.callwright.gateway.dispatch.AdmittedCall;
import dev.callwright.gateway.dispatch.Catalog;
import dev.callwright.gateway.dispatch.Requests;
import dev.callwright.gateway.dispatch.Serving;
import dev.callwright.gateway.dispatch.Target;
import dev.callwright.gateway.operation.EncodedRequest;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.operation.OperationDescription;
import dev.callwright.gateway.upstream.UpstreamRequest;
import dev.callwright.gateway.upstream.Upstreams;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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
                    Called called = new Called(exchange, now, caller, target);
                    return bodies.read(exchange.request(), body -> call(called, body, record));
                }));
    }

    /** A call whose arguments are being read. */
    private record Called(Exchange exchange, Serving serving, Caller caller, Target target) {}

    private CompletableFuture<Void> call(Called called, JsonNode body, CallRecord record) {
        // Policy and limits first: to validate costs more than to refuse.
        return admission
                .admit(called.serving(), called.caller(), called.target(), record)
                .thenAccept(call -> {
                    GatewayOperation operation = called.target().operation();
                    HttpFields received = called.exchange().request().getHeaders();
                    CallHeaders.check(received, operation, called.serving().policy(), called.caller());
                    EncodedRequest request = operation.request(arguments(body), CallHeaders.of(received, operation));
                    send(called.exchange(), call, request, record);
                });
    }

    private static JsonNode arguments(JsonNode body) {
        if (!body.isObject()) {
            throw invalid("this is not an object");
        }
        JsonNode args = body.path("args");
        if (body.size() > (args.isMissingNode() ? 0 : 1)) {
            throw invalid("there are members beside 'args'; arguments belong into it");
        }
        return args.isMissingNode() ? Exchange.mapper().createObjectNode() : args;
    }

    private static GatewayProblem invalid(String reason) {
        return GatewayProblem.invalid(
                "the body is an object with the member 'args'", List.of(new ProblemError("$", reason)));
    }

    private void send(Exchange exchange, AdmittedCall call, EncodedRequest encoded, CallRecord record) {
        UpstreamRequest.Builder request = Requests.of(call.target().operation(), encoded);
        Requests.trace(request, CallHeaders.trace(exchange.request().getHeaders()), record);
        upstreams.forward(
                call.complete(request),
                call.mask(),
                exchange.request(),
                exchange.response(),
                exchange.callback(),
                record);
    }
}
