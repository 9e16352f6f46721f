package dev.callwright.gateway.http;

import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.dispatch.Admission;
import dev.callwright.gateway.dispatch.AdmittedCall;
import dev.callwright.gateway.dispatch.Requests;
import dev.callwright.gateway.dispatch.Serving;
import dev.callwright.gateway.dispatch.Target;
import dev.callwright.gateway.operation.Api;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.operation.Route;
import dev.callwright.gateway.upstream.CallerHeaders;
import dev.callwright.gateway.upstream.StreamedBody;
import dev.callwright.gateway.upstream.UpstreamRequest;
import dev.callwright.gateway.upstream.Upstreams;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Operations by method and path, for the generated SDKs and for pages. Bodies stream through in both directions.
 *
 * @param serving what decides about calls
 * @param admission decides about calls
 * @param upstreams sends them
 * @param log is told of them
 * @param answering answers problems
 */
record ApiEndpoint(
        Supplier<Serving> serving, Admission admission, Upstreams upstreams, CallLog log, Answering answering)
        implements Endpoint {
    private static final String PATH = "/api/";

    /** What is called, and its path in the API as it was sent. */
    private record Called(Target target, String path) {}

    @Override
    public void answer(Exchange exchange) {
        Serving now = serving.get();
        CallRecord record = log.begin(CallRecord.Surface.API);
        answering.run(
                exchange,
                record,
                () -> Authentication.of(exchange, now).thenCompose(caller -> {
                    record.calledBy(caller);
                    Called called = called(exchange, now, caller);
                    record.calls(
                            called.target().api().provider(),
                            called.target().operation().id());
                    checkBody(exchange.request(), called.target().operation());
                    CallHeaders.check(
                            exchange.request().getHeaders(), called.target().operation(), now.policy(), caller);
                    return admission
                            .admit(now, caller, called.target(), record)
                            .thenAccept(call -> forward(exchange, call, called.path(), record));
                }));
    }

    private static Called called(Exchange exchange, Serving serving, Caller caller) {
        String path = exchange.path();
        String rest = path.startsWith(PATH) ? path.substring(PATH.length()) : "";
        int slash = rest.indexOf('/');
        Api api = serving.api(slash < 0 ? rest : rest.substring(0, slash), caller);
        String own = slash < 0 ? "/" : rest.substring(slash);
        String query = exchange.request().getHttpURI().getQuery();
        Route route = api.route(exchange.request().getMethod(), own, query == null ? "" : query);
        if (route instanceof Route.Found found) {
            return new Called(new Target(api, found.operation()), own);
        }
        if (route instanceof Route.WrongMethod wrong) {
            throw Methods.notAllowed(wrong.allowed());
        }
        throw GatewayProblem.unknown("the document of '" + api.provider() + "' has no operation with this path");
    }

    // A page of another site could send other types without being asked (CORS-safelisted), and the API might guess.
    private static void checkBody(Request request, GatewayOperation operation) {
        HttpFields headers = request.getHeaders();
        boolean hasBody = request.getLength() > 0 || headers.contains(HttpHeader.TRANSFER_ENCODING);
        Optional<String> type = ContentTypes.of(request);
        if ((hasBody || type.isPresent()) && type.filter(operation::acceptsBody).isEmpty()) {
            throw GatewayProblem.of(
                    415,
                    "The media type is not declared",
                    "the document declares no body of this Content-Type for the operation '" + operation.id() + "'");
        }
    }

    private void forward(Exchange exchange, AdmittedCall call, String path, CallRecord record) {
        Request from = exchange.request();
        GatewayOperation operation = call.target().operation();
        UpstreamRequest.Builder request = Requests.ofPath(operation, path)
                .callerHeaders(
                        from.getHeaders(), new CallerHeaders(operation.allowedHeaders(), operation.allowedCookies()));
        String query = from.getHttpURI().getQuery();
        request.rawQuery(query == null ? "" : query);
        operation.missingHeaders(request.headerNames()).forEach(request::header);
        Requests.trace(request, CallHeaders.trace(from.getHeaders()), record);
        if (from.getLength() != 0) {
            request.body(StreamedBody.of(from, upstreams.settings().requestBody()));
        }
        upstreams.forward(call.complete(request), call.mask(), from, exchange.response(), exchange.callback(), record);
    }
}
