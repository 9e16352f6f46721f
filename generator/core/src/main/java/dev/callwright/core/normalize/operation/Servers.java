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

/** Normalizes the {@code servers} of the document. */
public final class Servers {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private static final Pattern ABSOLUTE = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//|\\{)");

    private Servers() {}

    /**
     * The servers in document order, without duplicate URLs; not empty.
     *
     * @param document the URL of the document, if it has one
     * @param warn takes warnings
     */
    public static List<Server> of(DocumentNode root, Optional<URI> document, BiConsumer<DocumentNode, String> warn) {
        Map<String, Server> servers = new LinkedHashMap<>();
        for (DocumentNode server : root.member("servers").items()) {
            if (!server.text("url").isBlank()
                    && !HttpText.isServer(server.text("url").strip())) {
                warn.accept(
                        server,
                        "'" + MessageText.piece(server.text("url"))
                                + "' is not an http or https URL; the server is left out");
                continue;
            }
            String url = absolute(
                    server.text("url").isBlank() ? "/" : server.text("url").strip(), document);
            Map<String, Server.Variable> variables = variables(url, server);
            if (variables.values().stream().allMatch(Servers::isSendable)) {
                servers.putIfAbsent(url, new Server(server.text("name"), url, server.text("description"), variables));
            } else {
                warn.accept(server, "a variable has a value that is not valid in a URL; the server is left out");
            }
        }
        // OpenAPI: the default is one server with the URL "/".
        return servers.isEmpty()
                ? List.of(new Server(absolute("/", document), "", Map.of()))
                : List.copyOf(servers.values());
    }

    // OpenAPI, Server Object: relative URLs are relative to the document. URI.resolve does not accept the braces of
    // variables.
    private static String absolute(String url, Optional<URI> document) {
        if (document.isEmpty() || ABSOLUTE.matcher(url).find()) {
            return url;
        }
        URI base = document.get();
        String origin = base.getScheme() + "://" + base.getRawAuthority();
        String folder = base.resolve(".").getRawPath();
        return origin + (url.startsWith("/") ? url : folder + url.replaceFirst("^\\./", ""));
    }

    // Includes variables of the URL that the document does not define; they can have any value.
    private static Map<String, Server.Variable> variables(String url, DocumentNode server) {
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        VARIABLE.matcher(url)
                .results()
                .map(match -> match.group(1))
                .forEach(name ->
                        variables.put(name, variable(server.member("variables").member(name))));
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
