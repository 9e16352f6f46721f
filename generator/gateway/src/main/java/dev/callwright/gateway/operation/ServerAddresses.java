package dev.callwright.gateway.operation;

import dev.callwright.core.LoadedApi;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Server;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import dev.callwright.runtime.internal.form.Escape;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The URLs that operations are called at, fixed when the API is loaded. A document is not trusted: what the generator of
 * clients repairs with a warning is refused here, because calls carry the operator's credentials.
 */
final class ServerAddresses {
    private static final String HINT = "; name the URL with the setting upstream";

    private final LoadedApi api;
    private final String provider;
    private final ApiServers settings;
    private final Map<Server, URI> known = new LinkedHashMap<>();

    /**
     * @param provider the name of the API, for messages
     * @throws RequestException if the settings name what the document does not have
     */
    ServerAddresses(LoadedApi api, String provider, ApiServers settings) {
        this.api = api;
        this.provider = provider;
        this.settings = settings;
        checkVariables();
    }

    private void checkVariables() {
        Map<String, Server.Variable> declared = api.model().serverVariables();
        for (String name : settings.variables().keySet()) {
            if (settings.upstream().isPresent()) {
                throw refused(
                        "upstream replaces all servers, so there is no variable " + name + "; remove one of them");
            }
            if (!declared.containsKey(name)) {
                String nearest = Nearest.to(name, declared.keySet())
                        .map(each -> "; did you mean " + each + "?")
                        .orElse("");
                throw refused("no server has the variable " + name + nearest);
            }
        }
    }

    /**
     * The URL that the path of an operation is appended to.
     *
     * @throws RequestException if there is no safe one
     */
    URI of(Operation operation) {
        if (settings.upstream().isPresent()) {
            return url(settings.upstream().get(), "the setting upstream", "");
        }
        return operation
                .request()
                .servers()
                .map(own -> address(own.first(), owners(operation), "the server of " + operation.id()))
                .orElseGet(() -> address(first(api.model()), List.of(""), "the first server of the document"));
    }

    private static Server first(ApiModel model) {
        return model.servers().get(0);
    }

    // The operation, and the path item that it is in.
    private static List<String> owners(Operation operation) {
        String pointer = operation.pointer();
        return List.of(pointer, pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private URI address(Server server, List<String> owners, String subject) {
        URI url = known.get(server);
        if (url == null) {
            owners.forEach(owner -> throwIfRepaired(owner + "/servers/0", subject));
            url = url(substituted(server, subject), subject, HINT);
            known.put(server, url);
        }
        return url;
    }

    // Left out, or called without user information: the document asks for something else than what would be called.
    private void throwIfRepaired(String pointer, String subject) {
        for (Diagnostic warning : api.warnings()) {
            if (warning.location().pointer().equals(pointer)) {
                throw refused(subject + ": " + warning.message() + HINT);
            }
        }
    }

    private String substituted(Server server, String subject) {
        String url = server.url();
        for (Map.Entry<String, Server.Variable> each : server.variables().entrySet()) {
            String name = each.getKey();
            String value = Optional.ofNullable(settings.variables().get(name))
                    .orElse(each.getValue().defaultValue());
            if (value.isEmpty()) {
                throw refused(subject + " needs a value of " + name + "; set it with the setting variables, or"
                        + HINT.substring(1));
            }
            List<String> values = each.getValue().values();
            if (!values.isEmpty() && !values.contains(value)) {
                throw refused(name + " must be one of " + String.join(", ", values) + ", not " + value);
            }
            url = url.replace("{" + name + "}", value);
        }
        return url;
    }

    private URI url(String text, String subject, String hint) {
        URI url;
        try {
            url = new URI(text.strip());
        } catch (URISyntaxException e) {
            throw refused(subject + " is not a URL: " + shown(text) + hint);
        }
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (url.getScheme() == null) {
            throw refused(subject + " is relative, and the document has no URL: " + shown(text) + hint);
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(subject + " must be an http or https URL, not " + shown(text) + hint);
        }
        boolean isPlain = url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
        if (!isPlain || !isPath(url.getRawPath())) {
            throw refused(subject + " must be a URL of a host and a path only: " + shown(text) + hint);
        }
        return URI.create(url.toASCIIString());
    }

    private static boolean isPath(String path) {
        return path.isEmpty() || RawPath.segments(Escape.TEMPLATE.apply(path)).isPresent();
    }

    // A URL with user information has a password.
    private static String shown(String url) {
        return MessageText.piece(url.replaceAll("//[^/@]*@", "//...@"));
    }

    private RequestException refused(String problem) {
        return new RequestException(provider + ": " + problem);
    }
}
