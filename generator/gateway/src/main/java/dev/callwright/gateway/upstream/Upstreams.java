package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.GatewayProblem;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends requests to the servers of APIs. Connections are kept and used again; redirects are not followed, cookies are not kept, and what
 * was sent is never sent again: a connection that the API closed in the very moment fails the call with a problem with status 502, also
 * for safe methods, because only the caller knows whether to repeat it.
 */
public final class Upstreams implements AutoCloseable {
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.ACCEPT_ENCODING, "gzip");
    private static final HttpField IDENTITY = new PreEncodedHttpField(HttpHeader.ACCEPT_ENCODING, "identity");

    private final HttpClient client;
    private final UpstreamSettings settings;
    private final ProblemAnswer problems;
    private final WaitingCalls waiting;
    private final Map<ServerOrigin, Server> servers = new LinkedHashMap<>();

    /** What requests to a server have in common. */
    private record Server(URI url, HttpField host) {}

    Upstreams(HttpClient client, UpstreamSettings settings, Origins origins, ProblemAnswer problems) {
        this.client = client;
        this.settings = settings;
        this.problems = problems;
        this.waiting = new WaitingCalls(client.getScheduler());
        waiting.watch();
        for (ServerOrigin origin : origins.allowed()) {
            URI url = URI.create(origin.scheme() + "://" + origin.host() + ':' + origin.port() + '/');
            servers.put(origin, new Server(url, new PreEncodedHttpField(HttpHeader.HOST, origin.authority())));
        }
    }

    /** The limits. */
    public UpstreamSettings settings() {
        return settings;
    }

    /**
     * Sends a request and streams the response to the caller. It returns at once. The record is ended exactly once, and so is the
     * callback: either with the API's response, or with a problem if nothing was written yet, or by a failure that breaks the connection
     * to the caller.
     *
     * @param mask the secrets in the request, which are masked in the response
     */
    public void forward(
            UpstreamRequest request, SecretMask mask, Request from, Response to, Callback done, CallRecord record) {
        CallerSide caller = new CallerSide(from, to, done, problems);
        RawRequest upstream;
        try {
            upstream = request(request);
        } catch (GatewayProblem refused) {
            record.end(refused);
            caller.answer(refused);
            return;
        }
        new ForwardedCall(request, upstream, new CallContext(mask, settings.responseBody(), record), caller)
                .start(waiting);
    }

    /**
     * Sends a request and collects the response.
     *
     * @param limit the greatest length of the body in bytes; a longer one is cut there
     * @return the response; it fails with a {@link GatewayProblem}, and ends the call if it is cancelled
     */
    public CompletableFuture<ReceivedResponse> fetch(
            UpstreamRequest request, SecretMask mask, int limit, CallRecord record) {
        RawRequest upstream;
        try {
            upstream = request(request);
        } catch (GatewayProblem refused) {
            record.end(refused);
            return CompletableFuture.failedFuture(refused);
        }
        return new FetchedCall(request, upstream, new CallContext(mask, limit, record)).start();
    }

    /**
     * Cancels what is made for a caller when the caller closes its connection. That is looked at every second, since Jetty does not
     * read from a connection while it waits for a response.
     *
     * @param from the request of the caller, which is read to its end
     */
    public void cancelWithCaller(Request from, CompletableFuture<?> made) {
        WaitingCalls.Waiting call = () -> {
            if (CallerEndPoint.isGone(from)) {
                made.cancel(true);
            }
        };
        waiting.add(call);
        made.whenComplete((result, failure) -> waiting.remove(call));
    }

    private RawRequest request(UpstreamRequest request) {
        Server server = servers.get(request.origin());
        if (server == null) {
            throw GatewayProblem.upstream(
                    "The server " + request.origin() + " is none of those that the gateway was started with.");
        }
        RawRequest upstream = new RawRequest(client, server.url(), request.target());
        upstream.method(request.method());
        upstream.timeout(settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
        upstream.headers(headers -> {
            headers.clear();
            headers.add(server.host());
            headers.add(coding(request));
            for (HttpField field : request.headers()) {
                headers.add(field);
            }
        });
        request.body().ifPresent(body -> upstream.body(body.content()));
        return upstream;
    }

    // The gateway decodes responses to mask them. A part of an encoded body cannot be decoded.
    private static HttpField coding(UpstreamRequest request) {
        HttpFields headers = request.headers();
        boolean isPart = headers.contains(HttpHeader.RANGE) || request.method().equals("HEAD");
        return isPart ? IDENTITY : GZIP;
    }

    /** The client, for requests of the gateway itself under the same rules for addresses. */
    public HttpClient client() {
        return client;
    }

    /** Ends all calls. */
    @Override
    public void close() {
        waiting.stop();
        try {
            client.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the client does not stop", e);
        }
    }
}
