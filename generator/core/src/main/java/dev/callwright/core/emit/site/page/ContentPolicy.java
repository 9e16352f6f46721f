package dev.callwright.core.emit.site.page;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Server;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The content security policy of pages: their own files, and requests to the servers of the API and the gateway. */
public final class ContentPolicy {
    private static final int MOST = 50;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+]");
    private static final String REST = "; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}

    /** The policy of all pages of an API. */
    public static String of(ApiModel model, Optional<String> gateway) {
        Set<String> origins = new LinkedHashSet<>();
        gateway.flatMap(ContentPolicy::origin).ifPresent(origins::add);
        Stream<Server> own = model.operations().stream()
                .map(Operation::request)
                .flatMap(request -> request.servers().stream())
                .map(OperationServers::all)
                .flatMap(List::stream);
        Stream.concat(model.servers().stream(), own)
                .distinct()
                .flatMap(server -> urls(server).stream())
                .flatMap(url -> origin(url).stream())
                .distinct()
                .limit(MOST)
                .forEach(origins::add);
        List<String> sources = new ArrayList<>(List.of("'self'"));
        sources.addAll(origins);
        sources.addAll(List.of("http://127.0.0.1:*", "http://localhost:*"));
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "
                + String.join(" ", sources) + REST;
    }

    // The URLs that the values of variables in the host make, one variable after the other.
    private static List<String> urls(Server server) {
        List<String> urls = new ArrayList<>(List.of(server.url()));
        for (Map.Entry<String, Server.Variable> variable : server.variables().entrySet()) {
            List<String> values = new ArrayList<>(List.of(variable.getValue().defaultValue()));
            values.addAll(variable.getValue().values());
            urls = urls.stream()
                    .flatMap(url -> values.stream().map(value -> url.replace("{" + variable.getKey() + "}", value)))
                    .distinct()
                    .limit(MOST)
                    .toList();
        }
        return urls;
    }

    /** The origin of a URL; empty: it is not one of the web. */
    static Optional<String> origin(String url) {
        try {
            URI uri = URI.create(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("https") || scheme.equals("http");
            return isWeb && uri.getHost() != null && HOST.matcher(host).matches()
                    ? Optional.of(scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the document may say anything
        }
    }
}
