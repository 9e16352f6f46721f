package dev.callwright.core.emit.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.sample.WireJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Shell snippets: the request as one curl command, after commands that write the body if no argument can represent it.
 */
final class CurlSnippet implements SnippetWriter {
    private final ApiModel model;
    private final String keyVariable;

    CurlSnippet(ApiModel model, String keyVariable) {
        this.model = model;
        this.keyVariable = keyVariable;
    }

    /** The view of the template: the lines of the command. */
    record View(List<String> lines) {
        View {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The credentials of a call.
     *
     * @param options the options for headers
     * @param query the encoded name of the query parameter with the key; empty: there is none
     * @param cookie the encoded name of the cookie with the key; empty: there is none
     */
    private record Proof(List<String> options, String query, String cookie) {}

    @Override
    public Record view(SnippetPlan plan) {
        Operation operation = plan.operation();
        CurlQuery query = CurlQuery.of(plan);
        Proof proof = proof(operation);
        CurlBody body = CurlBody.of(plan);
        boolean queryInUrl = body.isSent() || !proof.query().isEmpty() || !query.isOptions();
        List<String> words = new ArrayList<>();
        words.addAll(proof.options());
        headers(plan, words);
        cookies(plan, proof.cookie(), words);
        words.addAll(body.options());
        if (!queryInUrl) {
            words.addAll(query.options());
        }
        if (operation.result().kind() == ResultKind.BINARY) {
            words.add("-o response" + FileExtension.of(operation.result().mediaType()));
        }
        CurlUrl url = CurlUrl.of(server(operation), path(plan)).withQuery(queryInUrl ? query.text() : "");
        String word = proof.query().isEmpty() ? url.word() : url.wordWithSecret(proof.query(), keyVariable);
        // Brackets and braces in a key are not patterns either.
        String globoff = proof.query().isEmpty() ? url.options() : "--globoff ";
        words.add(0, start(operation, body.isSent(), !queryInUrl) + globoff + word);
        return new View(body.before(lines(words)));
    }

    private Server server(Operation operation) {
        return operation
                .request()
                .servers()
                .map(OperationServers::first)
                .orElseGet(() -> model.servers().get(0));
    }

    private static String start(Operation operation, boolean hasBody, boolean hasData) {
        // Without -N, curl buffers the stream.
        String unbuffered = operation.result().kind().isStream() ? "-N " : "";
        String query = hasData ? "-G " : "";
        // With -X HEAD, curl would wait for a response body.
        String method = switch (operation.method()) {
            case "GET" -> hasBody ? "-X GET " : "";
            case "HEAD" -> hasBody ? "-X HEAD " : "-I ";
            // A token may have characters that shells expand (RFC 9110, 5.6.2).
            default -> "-X " + ShellText.url(operation.method()) + " ";
        };
        return "curl " + unbuffered + query + method;
    }

    private static List<String> lines(List<String> words) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add((i == 0 ? "" : "  ") + words.get(i) + (i < words.size() - 1 ? " \\" : ""));
        }
        return lines;
    }

    private static String path(SnippetPlan plan) {
        String template = plan.operation().path();
        StringBuilder path = new StringBuilder();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            path.append(CurlUrl.encoded(template.substring(end, open)));
            path.append(segment(plan, template.substring(open + 1, close)));
            end = close + 1;
        }
        return path.append(CurlUrl.encoded(template.substring(end))).toString();
    }

    private static String segment(SnippetPlan plan, String name) {
        return plan.pathArguments().stream()
                .filter(argument -> argument.input().wireName().equals(name))
                .findFirst()
                .map(argument -> PathExpression.segment(argument.input(), WireJson.of(argument.value())))
                .orElseGet(() -> WireEncoding.PATH.encode("{" + name + "}"));
    }

    private Proof proof(Operation operation) {
        List<String> options = new ArrayList<>();
        String query = "";
        String cookie = "";
        for (SecurityScheme scheme : Authentication.of(operation, model).schemes()) {
            switch (scheme.kind()) {
                case BASIC -> options.add("-u user:password");
                case BEARER, OAUTH2, OPEN_ID_CONNECT ->
                    options.add("-H " + ShellText.wordWithVariable("Authorization: Bearer ", keyVariable));
                case API_KEY_HEADER -> {
                    if (MediaType.isToken(scheme.parameter())) {
                        options.add("-H " + ShellText.wordWithVariable(scheme.parameter() + ": ", keyVariable));
                    }
                }
                case API_KEY_COOKIE -> cookie = WireEncoding.QUERY.encode(scheme.parameter());
                case API_KEY_QUERY -> query = WireEncoding.QUERY.encode(scheme.parameter());
                case OTHER -> {}
            }
        }
        return new Proof(options, query, cookie);
    }

    // A name that is not a token could end the header, make curl read a file (@name), or send another header.
    private void headers(SnippetPlan plan, List<String> options) {
        Set<String> given = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        plan.in(Location.HEADER).forEach(argument -> given.add(argument.input().wireName()));
        Map<String, String> constants = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        constants.putAll(model.settings().headers().constants());
        constants.putAll(plan.operation().request().headers());
        constants.forEach((name, value) -> {
            if (!given.contains(name)) {
                options.add("-H " + ShellText.word(name + ": " + value));
            }
        });
        for (Argument argument : plan.in(Location.HEADER)) {
            String name = argument.input().wireName();
            JsonNode value = WireJson.of(argument.value());
            String text = PathExpression.header(argument.input(), value);
            boolean isNothing = value.isContainerNode() && text.isEmpty();
            if (MediaType.isToken(name) && !isNothing) {
                // curl interprets "name: " as a request to remove the header.
                options.add("-H " + ShellText.word(text.isBlank() ? name + ";" : name + ": " + text));
            }
        }
    }

    // One option with "=" in it: curl interprets text without "=" as a file name.
    private void cookies(SnippetPlan plan, String secret, List<String> options) {
        String cookies = CurlCookies.of(plan);
        if (!secret.isEmpty()) {
            String before = (cookies.isEmpty() ? "" : cookies + "; ") + secret + "=";
            options.add("-b " + ShellText.wordWithVariable(before, keyVariable));
        } else if (!cookies.isEmpty()) {
            options.add("-b " + ShellText.word(cookies));
        }
    }
}
