package dev.callwright.core.emit.site.host;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Server;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The content security policy of a site: nothing is loaded or sent except as written here. */
public final class ContentSecurity {
    // Hosts refuse lines of more than 2,000 characters in a file of headers.
    private static final int LONGEST = 1_800;
    private static final String BEFORE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
    private static final List<String> LOOPBACK = List.of("http://127.0.0.1:*", "http://localhost:*");
    private static final String AFTER = "; base-uri 'none'; form-action 'none'";
    private static final String FRAMES = "; frame-ancestors 'none'";

    private final List<String> connections;
    private final boolean complete;

    private ContentSecurity(List<String> connections, boolean complete) {
        this.connections = List.copyOf(connections);
        this.complete = complete;
    }

    /**
     * The policy for an API: its pages connect to the gateway, to the servers of the document and to this machine.
     *
     * @param gateway the URL of the gateway
     */
    public static ContentSecurity of(ApiModel model, Optional<String> gateway) {
        Set<String> sources = new LinkedHashSet<>(LOOPBACK);
        gateway.flatMap(ServerOrigins::of).ifPresent(sources::add);
        servers(model).flatMap(server -> ServerOrigins.of(server).stream()).forEach(sources::add);
        List<String> connections = new ArrayList<>();
        int length = BEFORE.length() + AFTER.length() + FRAMES.length();
        for (String source : sources) {
            length += 1 + source.length();
            if (length <= LONGEST) {
                connections.add(source);
            }
        }
        return new ContentSecurity(connections, length <= LONGEST);
    }

    private static Stream<Server> servers(ApiModel model) {
        return Stream.concat(
                model.servers().stream(),
                model.operations().stream()
                        .map(Operation::request)
                        .flatMap(request -> request.servers().stream())
                        .flatMap(own -> own.all().stream()));
    }

    /** The policy for a {@code <meta>} element, in which {@code frame-ancestors} has no meaning. */
    public String forPage() {
        return BEFORE + " " + String.join(" ", connections) + AFTER;
    }

    /** The policy for a header. */
    public String forHeader() {
        return forPage() + FRAMES;
    }

    /** Whether it has all servers; those that do not fit into a header are left out. */
    boolean isComplete() {
        return complete;
    }
}
