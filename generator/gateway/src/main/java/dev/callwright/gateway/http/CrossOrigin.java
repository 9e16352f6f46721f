package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Decides which pages may call. Browsers send the header {@code Sec-Fetch-Site} and, with all but the simplest requests,
 * {@code Origin}; pages cannot change them, and other programs need not send them. Unlike {@code http.CrossOriginProtection} of Go
 * 1.25, whose rule this is, it does not except safe methods: here they use credentials, too.
 */
final class CrossOrigin {
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final String METHOD = "Access-Control-Request-Method";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private final Set<String> origins;
    private final String requestHeaders;
    private final String responseHeaders;

    /**
     * Lets pages of these origins call.
     *
     * @param origins the origins
     * @param requestHeaders the headers that their requests may have
     * @param responseHeaders the headers that they may read
     */
    CrossOrigin(Collection<String> origins, Collection<String> requestHeaders, Collection<String> responseHeaders) {
        this.origins = Set.copyOf(origins);
        this.requestHeaders = String.join(", ", requestHeaders);
        this.responseHeaders = String.join(", ", responseHeaders);
    }

    /** Whether a browser asks in advance (Fetch, CORS-preflight request). */
    boolean isPreflight(Request request) {
        return request.getMethod().equals("OPTIONS") && request.getHeaders().contains(METHOD);
    }

    /**
     * Answers a browser that asks in advance.
     *
     * @throws GatewayProblem if the page may not call
     */
    void answerPreflight(Exchange exchange) {
        if (allowed(exchange.request()).isEmpty()) {
            throw refused();
        }
        HttpFields.Mutable headers = exchange.response().getHeaders();
        letRead(exchange);
        headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, QUERY");
        headers.put("Access-Control-Allow-Headers", requestHeaders);
        headers.put("Access-Control-Max-Age", "600");
        exchange.empty(204);
    }

    /**
     * Checks a request, and lets a page of a listed origin read the answer.
     *
     * @throws GatewayProblem if a page of another site sends it
     */
    void check(Exchange exchange) {
        HttpFields headers = exchange.request().getHeaders();
        List<String> sent = headers.getValuesList(HttpHeader.ORIGIN);
        if (sent.size() > 1) {
            throw refused();
        }
        if (allowed(exchange.request()).isPresent()) {
            letRead(exchange);
            return;
        }
        String site = headers.get("Sec-Fetch-Site");
        boolean isForeign = site != null && !OWN.contains(site);
        if (isForeign || (!sent.isEmpty() && !isOwn(headers, sent.get(0)))) {
            throw refused();
        }
    }

    private Optional<String> allowed(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN)).filter(origins::contains);
    }

    // Never "*", and never the header that was sent: it is one of the settings.
    private void letRead(Exchange exchange) {
        HttpFields.Mutable headers = exchange.response().getHeaders();
        allowed(exchange.request()).ifPresent(origin -> headers.put(ALLOW_ORIGIN, origin));
        headers.put("Access-Control-Expose-Headers", responseHeaders);
        headers.add(HttpHeader.VARY, "Origin");
    }

    // Behind a proxy that ends TLS the scheme differs, so hosts are compared; browsers write both without default
    // ports.
    private static boolean isOwn(HttpFields headers, String origin) {
        int start = origin.indexOf("://");
        String host = headers.get(HttpHeader.HOST);
        return start > 0 && host != null && origin.substring(start + 3).equalsIgnoreCase(host);
    }

    private static GatewayProblem refused() {
        return GatewayProblem.forbidden(
                "a page of another site sent this request; the operator lets pages of a site call with the setting"
                        + " gateway.origins");
    }
}
