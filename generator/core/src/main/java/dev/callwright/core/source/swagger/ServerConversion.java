package dev.callwright.core.source.swagger;

import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Converts {@code schemes}, {@code host} and {@code basePath} to servers. */
final class ServerConversion {
    private static final String HOST_TEMPLATE = "x-ms-parameterized-host";
    private static final String SECURE = "https";
    private static final Set<String> HTTP = Set.of("http", SECURE);
    private static final Set<String> VARIABLE = Set.of("default", "enum", "description");

    private final SwaggerDocument document;
    private final SwaggerNode root;

    ServerConversion(SwaggerDocument document) {
        this.document = document;
        this.root = document.root();
    }

    /** The servers of the document; empty if it names none. */
    Optional<Part> servers() {
        return servers(schemes(root));
    }

    /** The servers of an operation; empty if they are those of the document. */
    Optional<Part> servers(SwaggerNode operation) {
        List<Scheme> own = schemes(operation);
        List<Scheme> shared = schemes(root);
        if (own.isEmpty() || (!shared.isEmpty() && own.stream().anyMatch(shared.get(0)::isSame))) {
            return Optional.empty();
        }
        boolean isDefault = shared.isEmpty()
                && own.stream().anyMatch(scheme -> scheme.name().equals(defaultScheme()));
        return isDefault ? Optional.empty() : servers(own);
    }

    /**
     * A protocol.
     *
     * @param name its name in URLs
     * @param place the node that names it
     */
    private record Scheme(String name, SwaggerNode place) {
        private boolean isSame(Scheme other) {
            return name.equals(other.name);
        }
    }

    private Optional<Part> servers(List<Scheme> schemes) {
        SwaggerNode place = place();
        List<Scheme> used = schemes.isEmpty() ? List.of(new Scheme(defaultScheme(), place)) : schemes;
        ListPart servers = document.list(schemes.isEmpty() ? place : parent(schemes.get(0)));
        if (root.member(HOST_TEMPLATE).has("hostTemplate")) {
            templated(used, servers);
        } else {
            Optional<String> host = host();
            for (Scheme scheme : used) {
                String url = host.map(name -> scheme.name() + "://" + name + basePath())
                        .orElseGet(() -> relative(scheme));
                if (!url.isEmpty()) {
                    server(servers, scheme.place(), url);
                }
            }
        }
        return servers.isEmpty() ? Optional.empty() : Optional.of(servers.part());
    }

    private void server(ListPart servers, SwaggerNode place, String url) {
        ObjectPart server = document.object(place);
        server.put("url", document.text(url, place()));
        servers.add(server.part());
    }

    private SwaggerNode place() {
        return root.has("host") ? root.member("host") : root.has("basePath") ? root.member("basePath") : root;
    }

    private static SwaggerNode parent(Scheme scheme) {
        return new SwaggerNode(
                scheme.place().value(),
                scheme.place().pointer().substring(0, scheme.place().pointer().lastIndexOf('/')));
    }

    // Without a host it is that of the document, which relative URLs mean.
    private String relative(Scheme scheme) {
        Optional<String> authority = document.url()
                .filter(url -> !scheme.name().equalsIgnoreCase(url.getScheme()))
                .map(url -> scheme.name() + "://" + url.getRawAuthority());
        String path = basePath();
        return authority.orElse("") + (path.isEmpty() && authority.isEmpty() && root.has("basePath") ? "/" : path);
    }

    // The scheme in which the document was read; a file says nothing, and credentials need https.
    private String defaultScheme() {
        return document.url()
                .map(url -> url.getScheme().toLowerCase(Locale.ROOT))
                .orElse(SECURE);
    }

    // A secure server comes first, because the first one is the default.
    private List<Scheme> schemes(SwaggerNode owner) {
        List<Scheme> schemes = new ArrayList<>();
        for (SwaggerNode item : owner.member("schemes").items()) {
            String name = item.value().asText().toLowerCase(Locale.ROOT).replaceFirst(":(//)?$", "");
            if (HTTP.contains(name)) {
                schemes.add(new Scheme(name, item));
            } else {
                document.warn(
                        item,
                        "'" + MessageText.piece(name)
                                + "' is not called over HTTP, so it is left out; write http or https");
            }
        }
        schemes.sort(Comparator.comparing(scheme -> !scheme.name().equals(SECURE)));
        return schemes;
    }

    private Optional<String> host() {
        String host = root.text("host").strip();
        int protocol = host.indexOf("://");
        if (protocol >= 0) {
            document.warn(
                    root.member("host"),
                    "a host has no protocol, so it is read without; write the protocol in 'schemes'");
            host = host.substring(protocol + 3);
        }
        return Optional.of(withoutSlash(host)).filter(name -> !name.isEmpty());
    }

    // Paths start with a slash.
    private String basePath() {
        String path = withoutSlash(root.text("basePath").strip());
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    private static String withoutSlash(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }

    private void templated(List<Scheme> schemes, ListPart servers) {
        SwaggerNode written = root.member(HOST_TEMPLATE);
        boolean hasScheme = written.has("useSchemePrefix") && !written.flag("useSchemePrefix");
        for (Scheme scheme : hasScheme ? schemes.subList(0, 1) : schemes) {
            ObjectPart server = document.object(written);
            String prefix = hasScheme ? "" : scheme.name() + "://";
            server.put(
                    "url",
                    document.text(
                            prefix + withoutSlash(written.text("hostTemplate")) + basePath(),
                            written.member("hostTemplate")));
            server.putUnlessEmpty("variables", variables(written.member("parameters")));
            servers.add(server.part());
        }
    }

    private ObjectPart variables(SwaggerNode parameters) {
        ObjectPart variables = document.object(parameters);
        for (SwaggerNode item : parameters.items()) {
            SwaggerNode parameter = document.resolve(item);
            ObjectPart variable = document.object(parameter);
            parameter.members().forEach((name, member) -> {
                if (VARIABLE.contains(name)) {
                    variable.put(name, document.copy(member));
                }
            });
            String first = parameter.member("enum").value().path(0).asText("");
            variable.putAbsent(Map.of("default", document.text(first, parameter)));
            variables.put(parameter.text("name"), variable.part());
        }
        return variables;
    }
}
