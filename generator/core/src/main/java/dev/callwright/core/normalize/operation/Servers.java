package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Server;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.HttpText;
import dev.callwright.core.text.MessageText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Normalizes lists of {@code servers}. */
public final class Servers {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private static final Pattern USER = Pattern.compile("^((?i:https?:)?//)[^/?#]*@");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");

    private final ServerBase base;
    private final BiConsumer<DocumentNode, String> warn;

    /**
     * @param base what relative URLs are relative to
     * @param warn takes warnings
     */
    Servers(ServerBase base, BiConsumer<DocumentNode, String> warn) {
        this.base = base;
        this.warn = warn;
    }

    /**
     * The servers of the document in its order, without duplicate URLs; not empty.
     *
     * @param document the URL of the document, if it has one
     * @param warn takes warnings
     */
    public static List<Server> of(DocumentNode root, Optional<URI> document, BiConsumer<DocumentNode, String> warn) {
        ServerBase base = ServerBase.of(document);
        List<Server> servers = new Servers(base, warn).in(root);
        // OpenAPI: the default is one server with the URL "/".
        return servers.isEmpty() ? List.of(new Server(base.resolve("/"), "", Map.of())) : servers;
    }

    /** The servers of the document, a path item or an operation, without duplicate URLs; empty if it has none. */
    List<Server> in(DocumentNode owner) {
        Map<String, Server> servers = new LinkedHashMap<>();
        for (DocumentNode server : owner.member("servers").items()) {
            String written = callable(server);
            if (!written.isEmpty() && !HttpText.isServer(written)) {
                warn.accept(
                        server,
                        "'" + MessageText.piece(server.text("url"))
                                + "' is not an http or https URL; the server is left out");
                continue;
            }
            String url = base.resolve(written.isEmpty() ? "/" : written);
            Map<String, Server.Variable> variables = variables(url, server);
            if (variables.values().stream().allMatch(Servers::isSendable)) {
                servers.putIfAbsent(url, new Server(server.text("name"), url, server.text("description"), variables));
            } else {
                warn.accept(server, "a variable has a value that is not valid in a URL; the server is left out");
            }
        }
        return List.copyOf(servers.values());
    }

    // OpenAPI 3.2.0, Server Object: the URL has neither a query nor a fragment. Calls with user information would send
    // it as
    // credentials.
    private String callable(DocumentNode server) {
        String written = server.text("url").strip();
        String called = QUERY.matcher(USER.matcher(written).replaceFirst("$1")).replaceFirst("");
        if (!called.equals(written) && HttpText.isServer(called)) {
            warn.accept(
                    server,
                    "'" + MessageText.piece(called)
                            + "' is called without the user information, query or fragment of this URL; remove them");
            return called;
        }
        return written;
    }

    // Includes variables of the URL that the document does not define; they can have any value.
    private Map<String, Server.Variable> variables(String url, DocumentNode server) {
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        VARIABLE.matcher(url).results().map(match -> match.group(1)).forEach(name -> {
            Optional<Server.Variable> inherited =
                    Optional.ofNullable(base.variables().get(name));
            DocumentNode written = server.member("variables").member(name);
            variables.put(
                    name,
                    written.node().isMissingNode() && inherited.isPresent() ? inherited.get() : variable(written));
        });
        return variables;
    }

    private static boolean isSendable(Server.Variable variable) {
        return HttpText.isServerPart(variable.defaultValue())
                && variable.values().stream().allMatch(HttpText::isServerPart);
    }

    private static Server.Variable variable(DocumentNode variable) {
        List<String> values = new ArrayList<>(variable.texts("enum"));
        String first = values.isEmpty() ? "" : values.get(0);
        String defaultValue =
                variable.has("default") ? variable.node().path("default").asText() : first;
        if (!values.isEmpty() && !values.contains(defaultValue)) {
            values.add(defaultValue);
        }
        return new Server.Variable(defaultValue, values, variable.text("description"));
    }
}
