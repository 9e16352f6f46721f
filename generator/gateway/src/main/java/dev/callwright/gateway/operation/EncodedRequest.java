package dev.callwright.gateway.operation;

import dev.callwright.runtime.HttpBody;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is written and not sent yet, without credentials.
 *
 * @param method the HTTP method in upper case
 * @param uri the whole URL; path and query are as they go on the wire and must not be decoded again
 * @param headers names and values in order; the body's {@code Content-Type} is among them, its length is not
 * @param body the body, whose bytes can be opened several times; empty: the request has none
 */
public record EncodedRequest(String method, URI uri, List<Map.Entry<String, String>> headers, Optional<HttpBody> body) {
    public EncodedRequest {
        headers = List.copyOf(headers);
    }
}
