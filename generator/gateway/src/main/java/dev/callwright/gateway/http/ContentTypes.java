package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The media type that a request says its body has. */
final class ContentTypes {
    private ContentTypes() {}

    /**
     * The value of the header {@code Content-Type}; empty if there is none.
     *
     * @throws GatewayProblem with status 400 if there are several: whoever reads the body next could take another one
     */
    static Optional<String> of(Request request) {
        List<String> sent = request.getHeaders().getValuesList(HttpHeader.CONTENT_TYPE);
        if (sent.size() > 1) {
            throw GatewayProblem.of(
                    400, "The media type is ambiguous", "the header Content-Type is there more than once");
        }
        return sent.stream().findFirst();
    }
}
