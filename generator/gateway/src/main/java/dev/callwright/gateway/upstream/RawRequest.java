package dev.callwright.gateway.upstream;

import java.net.URI;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpConversation;
import org.eclipse.jetty.client.transport.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request of Jetty's client that sends its target as it is. Jetty's own parses it as a URL, by which {@code //host/path} would become
 * another path, and takes its query apart.
 */
final class RawRequest extends HttpRequest {
    private final String target;

    RawRequest(HttpClient client, URI server, String target) {
        super(client, new HttpConversation(), server);
        this.target = target;
    }

    @Override
    public String getPath() {
        return target;
    }

    @Override
    public @Nullable String getQuery() {
        return null;
    }
}
