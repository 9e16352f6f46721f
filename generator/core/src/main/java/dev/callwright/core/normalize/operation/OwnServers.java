package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Server;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.text.MessageText;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The servers of path items and operations, which replace those of the document. */
public final class OwnServers {
    private final DocumentContext document;
    private final List<Server> api;
    private final Optional<URI> url;
    // A path item's servers are those of several operations, but their problems are reported once.
    private final Map<String, Optional<OperationServers>> known = new HashMap<>();

    /**
     * @param url the URL of the document, if it has one
     * @param api the servers of the document
     */
    public OwnServers(DocumentContext document, Optional<URI> url, List<Server> api) {
        this.document = document;
        this.api = List.copyOf(api);
        this.url = url;
    }

    /** The servers of an operation, else of its path item; empty if it is called at those of the document. */
    Optional<OperationServers> of(DocumentNode pathItem, DocumentNode operation) {
        for (DocumentNode owner : List.of(operation, pathItem)) {
            DocumentNode list = owner.member("servers");
            if (!list.items().isEmpty()) {
                Optional<OperationServers> before = known.get(list.pointer());
                if (before == null) {
                    before = read(owner, list);
                    known.put(list.pointer(), before);
                }
                return before;
            }
        }
        return Optional.empty();
    }

    private Optional<OperationServers> read(DocumentNode owner, DocumentNode list) {
        List<Server> own = new Servers(ServerBase.of(url, api.get(0)), document::warn).in(owner);
        if (own.isEmpty()) {
            document.warn(list, "none of these servers can be called; the document's server is called");
            return Optional.empty();
        }
        if (urls(own).equals(urls(api))) {
            return Optional.empty();
        }
        if (ServerBase.isRelative(own.get(0).defaultUrl())) {
            document.warn(
                    list,
                    "'" + MessageText.piece(own.get(0).url())
                            + "' is relative to a URL that is not known, so the base URL of the client is called; give the"
                            + " document a server with an absolute URL");
            return Optional.empty();
        }
        Map<String, Server> chosen = chosen(owner, own);
        warnOfOthers(list, own, chosen);
        return Optional.of(new OperationServers(own.get(0), chosen));
    }

    private static List<String> urls(List<Server> servers) {
        return servers.stream().map(Server::url).toList();
    }

    // Which server of the operation belongs to which of the API's; without a choice among the API's there is none here.
    private Map<String, Server> chosen(DocumentNode owner, List<Server> own) {
        Map<String, Server> chosen = new LinkedHashMap<>();
        for (Server each : api.size() > 1 ? api : List.<Server>of()) {
            List<Server> relative = new Servers(ServerBase.of(url, each), (place, message) -> {}).in(owner);
            Optional<Server> same = relative.stream()
                    .filter(server -> belongTogether(each, server))
                    .findFirst();
            // A relative URL is one of the API's server, whichever is chosen.
            Optional<Server> moved = Optional.of(relative.get(0))
                    .filter(server -> !server.url().equals(own.get(0).url()));
            same.or(() -> moved).ifPresent(server -> chosen.put(each.url(), server));
        }
        return chosen;
    }

    private static boolean belongTogether(Server one, Server other) {
        return one.url().equals(other.url())
                || isSame(one.name(), other.name())
                || isSame(one.description(), other.description());
    }

    private static boolean isSame(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    private void warnOfOthers(DocumentNode list, List<Server> own, Map<String, Server> chosen) {
        for (Server server : own.subList(1, own.size())) {
            if (!chosen.containsValue(server)) {
                document.warn(
                        list,
                        "'" + MessageText.piece(server.url())
                                + "' is called only if it is given as the base URL, because no"
                                + " server of the document that callers can choose has its name or description; '"
                                + MessageText.piece(own.get(0).url()) + "' is called");
            }
        }
    }
}
