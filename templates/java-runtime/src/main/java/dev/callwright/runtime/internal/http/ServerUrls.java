package dev.callwright.runtime.internal.http;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URLs that a client calls. In a URL, {@code {name=value}} is a variable with its default.
 *
 * @param api the URL of the API's server; empty: only operations with a server of their own can be called without
 *     {@code given}
 * @param chosen the name of the server that was chosen; empty: none was
 * @param given the URL that the caller has set, which is called instead of any server
 * @param variables the values of variables by name
 */
public record ServerUrls(String api, String chosen, Optional<String> given, Map<String, String> variables) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}=]+)(=[^{}]*)?}");

    public ServerUrls {
        variables = Map.copyOf(variables);
    }

    /** The URL of an API with one server. */
    public static ServerUrls of(String api) {
        return new ServerUrls(api, "", Optional.empty(), Map.of());
    }

    ServerUrls withGiven(String url) {
        return new ServerUrls(api, chosen, Optional.of(url), variables);
    }

    /** The URL that paths of operations without a server of their own are appended to; empty: there is none. */
    Optional<URI> baseUrl() {
        if (given.isPresent()) {
            return given.map(this::url);
        }
        return api.isEmpty() ? Optional.empty() : Optional.of(url(api));
    }

    /** The URL that the path of an operation is appended to if it is not the {@link #baseUrl()}. */
    Optional<URI> of(OperationDescriptor<?> operation) {
        Optional<String> own = given.isPresent() ? Optional.empty() : operation.server(chosen);
        return own.isPresent() ? Optional.of(url(own.get())) : Optional.empty();
    }

    /** Whether a URL is that of the server that an operation has in the API's description. */
    boolean isServer(URI url, OperationDescriptor<?> operation) {
        String template = operation.server(chosen).orElse(api);
        boolean isComplete = VARIABLE.matcher(template)
                .results()
                .allMatch(variable -> variable.group(2) != null || variables.containsKey(variable.group(1)));
        return !template.isEmpty() && isComplete && start(url).equals(start(url(template)));
    }

    /** A URL as text, to which a path with its slash can be appended. */
    static String start(URI url) {
        return Url.withoutSlashes(url.toString());
    }

    private URI url(String template) {
        return ConfigChecks.baseUrl(
                VARIABLE.matcher(template).replaceAll(found -> Matcher.quoteReplacement(value(found, template))));
    }

    private String value(MatchResult variable, String template) {
        String value = variables.get(variable.group(1));
        if (value == null && variable.group(2) == null) {
            throw new IllegalStateException("set " + variable.group(1) + ", which is part of the URL " + template);
        }
        return value == null ? variable.group(2).substring(1) : value;
    }
}
