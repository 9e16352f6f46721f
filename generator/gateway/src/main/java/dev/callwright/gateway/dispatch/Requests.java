package dev.callwright.gateway.dispatch;

import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.TraceContext;
import dev.callwright.gateway.operation.EncodedRequest;
import dev.callwright.gateway.operation.GatewayOperation;
import dev.callwright.gateway.upstream.ServerOrigin;
import dev.callwright.gateway.upstream.UpstreamBody;
import dev.callwright.gateway.upstream.UpstreamRequest;
import dev.callwright.runtime.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/** Writes requests to APIs, without credentials. */
public final class Requests {
    private Requests() {}

    /**
     * A request by method and path.
     *
     * @param path the path below the server's, as it is sent
     */
    public static UpstreamRequest.Builder ofPath(GatewayOperation operation, String path) {
        URI server = operation.server();
        String base = server.getRawPath() == null ? "" : server.getRawPath();
        int end = base.length();
        while (end > 0 && base.charAt(end - 1) == '/') {
            end--;
        }
        return UpstreamRequest.builder(
                        operation.operation().method(), ServerOrigin.of(server), base.substring(0, end) + path)
                .requestIdHeader(operation.requestIdHeader());
    }

    /** The request that was written for arguments. */
    public static UpstreamRequest.Builder of(GatewayOperation operation, EncodedRequest encoded) {
        URI uri = encoded.uri();
        UpstreamRequest.Builder request = UpstreamRequest.builder(
                        encoded.method(), ServerOrigin.of(operation.server()), uri.getRawPath())
                .requestIdHeader(operation.requestIdHeader())
                .rawQuery(uri.getRawQuery() == null ? "" : uri.getRawQuery());
        encoded.headers().forEach(header -> request.addHeader(header.getKey(), header.getValue()));
        encoded.body().ifPresent(body -> request.body(UpstreamBody.bytes(bytes(body))));
        return request;
    }

    /** Adds the place of a call in its trace, also to its record. */
    public static void trace(UpstreamRequest.Builder request, TraceContext trace, CallRecord record) {
        record.traced(trace.traceId());
        request.header(TraceContext.TRACEPARENT, trace.parent());
        if (!trace.state().isEmpty()) {
            request.header(TraceContext.TRACESTATE, trace.state());
        }
    }

    private static byte[] bytes(HttpBody body) {
        try (InputStream in = body.source().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            // It was written to memory.
            throw new UncheckedIOException(e);
        }
    }
}
