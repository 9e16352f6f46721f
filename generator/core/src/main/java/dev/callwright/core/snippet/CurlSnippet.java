package dev.callwright.core.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.ResultKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.snippet.SnippetPlan.Argument;
import dev.callwright.core.snippet.WirePairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Snippets for a shell: the request as one curl command. */
final class CurlSnippet implements SnippetWriter {
    private final ApiModel model;
    private final String keyVariable;

    CurlSnippet(ApiModel model, String keyVariable) {
        this.model = model;
        this.keyVariable = keyVariable;
    }

    /** What the template shows: the lines of the command. */
    record View(List<String> lines) {
        View {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public Record view(SnippetPlan plan) {
        Operation operation = plan.operation();
        List<Pair> query = pairs(plan, Location.QUERY, false);
        List<String> options = new ArrayList<>();
        String secret = authorization(operation, options);
        header(plan, options);
        boolean queryInUrl = new CurlBody(plan).addTo(options) || !secret.isEmpty();
        if (!queryInUrl) {
            query.forEach(pair -> options.add(data(pair)));
        }
        String url = url(plan, queryInUrl ? query : List.of());
        String word = secret.isEmpty()
                ? url
                : ShellText.wordWithVariable(url + (url.contains("?") ? "&" : "?") + secret + "=", keyVariable);
        String method = !queryInUrl && !query.isEmpty()
                ? operation.method().equals("GET") ? "-G " : "-G -X " + operation.method() + " "
                : operation.method().equals("GET") ? "" : "-X " + operation.method() + " ";
        if (operation.result().kind() == ResultKind.BINARY) {
            options.add("-o response" + FileExtension.of(operation.result().mediaType()));
        }
        // Without -N, curl keeps what arrives until there is more of it.
        String unbuffered = operation.result().kind().isStream() ? "-N " : "";
        options.add(0, "curl " + unbuffered + method + (secret.isEmpty() ? quotedIfNeeded(word) : word));
        return new View(lines(options));
    }

    private static List<String> lines(List<String> words) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add((i == 0 ? "" : "  ") + words.get(i) + (i < words.size() - 1 ? " \\" : ""));
        }
        return lines;
    }

    private static String quotedIfNeeded(String url) {
        return url.matches("[A-Za-z0-9/:._~%-]+") ? url : ShellText.word(url);
    }

    /** A pair of a form or query as an option. */
    static String data(Pair pair) {
        return pair.value().equals(pair.encoded())
                ? "-d " + ShellText.word(pair.name() + "=" + pair.value())
                : "--data-urlencode " + ShellText.word(pair.name() + "=" + pair.value());
    }

    private static List<Pair> pairs(SnippetPlan plan, Location location, boolean inBody) {
        List<Pair> pairs = new ArrayList<>();
        for (Argument argument : plan.in(location)) {
            Input input = argument.input();
            pairs.addAll(WirePairs.of(input.wireName(), WireJson.of(argument.value()), input.serialization(), inBody));
        }
        return pairs;
    }

    private String url(SnippetPlan plan, List<Pair> query) {
        String path = plan.operation().path();
        for (Argument argument : plan.pathArguments()) {
            Input input = argument.input();
            path = path.replace("{" + input.wireName() + "}", PathText.segment(input, WireJson.of(argument.value())));
        }
        String base = model.servers().get(0).defaultUrl().replaceAll("/+$", "");
        // curl reads brackets and braces in a URL as patterns.
        String search = query.stream()
                .map(pair -> pair.name() + "=" + pair.encoded())
                .collect(Collectors.joining("&"))
                .replace("[", "%5B")
                .replace("]", "%5D");
        String url = base + path + (search.isEmpty() ? "" : "?" + search);
        return url.replace("{", "%7B").replace("}", "%7D").replaceAll("\\s", "%20");
    }

    /** Adds what proves who calls; what has to stand in the query is returned by name instead. */
    private String authorization(Operation operation, List<String> options) {
        String secret = "";
        for (SecurityScheme scheme : Access.of(operation, model).schemes()) {
            switch (scheme.kind()) {
                case BASIC -> options.add("-u user:password");
                case BEARER, OAUTH2, OPEN_ID_CONNECT ->
                    options.add("-H " + ShellText.wordWithVariable("Authorization: Bearer ", keyVariable));
                case API_KEY_HEADER ->
                    options.add("-H " + ShellText.wordWithVariable(scheme.parameter() + ": ", keyVariable));
                case API_KEY_COOKIE ->
                    options.add("-b " + ShellText.wordWithVariable(scheme.parameter() + "=", keyVariable));
                case API_KEY_QUERY -> secret = WirePairs.encode(scheme.parameter());
                case OTHER -> {}
            }
        }
        return secret;
    }

    private static void header(SnippetPlan plan, List<String> options) {
        for (Argument argument : plan.in(Location.HEADER)) {
            JsonNode value = WireJson.of(argument.value());
            options.add("-H "
                    + ShellText.word(argument.input().wireName() + ": " + PathText.plain(argument.input(), value)));
        }
        for (Argument argument : plan.in(Location.COOKIE)) {
            JsonNode value = WireJson.of(argument.value());
            options.add("-b "
                    + ShellText.word(argument.input().wireName() + "="
                            + WirePairs.encode(PathText.plain(argument.input(), value))));
        }
    }
}
