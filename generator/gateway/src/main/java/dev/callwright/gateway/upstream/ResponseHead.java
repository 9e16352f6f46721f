package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** Status and headers of a response. */
final class ResponseHead {
    /** The names of the coding (RFC 9110, 8.4.1.3). */
    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    private static final HttpField CHUNKED = new PreEncodedHttpField(HttpHeader.TRANSFER_ENCODING, "chunked");

    private static final List<String> REQUEST_IDS = List.of("request-id", "x-request-id");

    private ResponseHead() {}

    /**
     * Checks the head of a response.
     *
     * @throws GatewayProblem with status 502 if its body cannot be passed on
     */
    static void check(Response response, UpstreamRequest request, long limit) {
        HttpFields headers = response.getHeaders();
        boolean hasBody = hasBody(request, response.getStatus());
        if (hasBody && !isDecodable(headers)) {
            throw GatewayProblem.upstream(
                    "The response of " + request.origin() + " has a content coding that the gateway did not ask for.");
        }
        if (hasBody && headers.getLongField(HttpHeader.CONTENT_LENGTH) > limit) {
            throw tooLarge(request.origin(), limit);
        }
        if (response.getStatus() == 101) {
            throw GatewayProblem.upstream(
                    "The server " + request.origin() + " changes to a protocol that nobody asked for.");
        }
    }

    /** The body of a response, decoded. */
    static Content.Source body(Response response, UpstreamRequest request, Content.Source content) {
        boolean isEncoded = hasBody(request, response.getStatus())
                && !codings(response.getHeaders()).isEmpty();
        return isEncoded ? new DecodedBody(content) : content;
    }

    private static boolean isDecodable(HttpFields headers) {
        List<String> codings = codings(headers);
        return codings.isEmpty() || (codings.size() == 1 && GZIP.contains(codings.get(0)));
    }

    private static List<String> codings(HttpFields headers) {
        if (!headers.contains(HttpHeader.CONTENT_ENCODING)) {
            return List.of();
        }
        return headers.getCSV(HttpHeader.CONTENT_ENCODING, false).stream()
                .map(coding -> coding.toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.equals("identity"))
                .toList();
    }

    /** Whether a response has a body (RFC 9110, 6.4.1). */
    static boolean hasBody(UpstreamRequest request, int status) {
        return !request.method().equals("HEAD") && status != 204 && status != 304;
    }

    /** Passes on what may pass, and notes the API's id of the request. */
    static void copy(
            Response response, UpstreamRequest request, CallContext context, org.eclipse.jetty.server.Response to) {
        HttpFields received = response.getHeaders();
        note(received, request, context);
        to.setStatus(response.getStatus());
        HttpFields.Mutable headers = to.getHeaders();
        ReturnedHeaders.copy(received, context.mask(), headers);
        // The length is that of another representation: the encoded one, or the one that did not change.
        boolean hasBody =
                hasBody(request, response.getStatus()) || request.method().equals("HEAD");
        if (!hasBody || !codings(received).isEmpty()) {
            headers.remove(HttpHeader.CONTENT_LENGTH);
        }
    }

    /**
     * Makes the end of a body of unknown length a part of the response. For a caller that asks to close the connection afterwards the
     * server would let the body end with the connection, and a response that is cut would look complete.
     */
    static void markEnd(CallerSide caller) {
        HttpFields.Mutable headers = caller.to().getHeaders();
        boolean hasChunks = caller.from().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1;
        if (hasChunks && !headers.contains(HttpHeader.CONTENT_LENGTH)) {
            headers.put(CHUNKED);
        }
    }

    /** Notes the API's id of the request in the record of the call. */
    static void note(HttpFields received, UpstreamRequest request, CallContext context) {
        if (!request.requestIdHeader().isEmpty()) {
            note(received.get(request.requestIdHeader()), context);
            return;
        }
        for (String name : REQUEST_IDS) {
            if (note(received.get(name), context)) {
                return;
            }
        }
    }

    private static boolean note(@Nullable String id, CallContext context) {
        if (id == null) {
            return false;
        }
        context.record().answeredAs(context.mask().value(id));
        return true;
    }

    static GatewayProblem tooLarge(ServerOrigin origin, long limit) {
        return GatewayProblem.upstream("The response of " + origin + " has more than " + limit + " bytes.");
    }
}
