package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.emit.snippet.wire.WireEncoding;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compiles the parts of curl commands that do not depend on arguments. */
final class CurlCalls {
    private final ApiModel model;
    private final String keyVariable;

    /** @param keyVariable the environment variable with the credential */
    CurlCalls(ApiModel model, String keyVariable) {
        this.model = model;
        this.keyVariable = keyVariable;
    }

    /** The parts of an operation's commands. */
    CurlCall of(Operation operation) {
        List<String> credentials = new ArrayList<>();
        Optional<String> query = Optional.empty();
        Optional<String> cookie = Optional.empty();
        for (SecurityScheme scheme : Authentication.of(operation, model).schemes()) {
            switch (scheme.kind()) {
                case API_KEY_COOKIE -> cookie = Optional.of(WireEncoding.QUERY.encode(scheme.parameter()));
                case API_KEY_QUERY -> query = Optional.of(WireEncoding.QUERY.encode(scheme.parameter()));
                default -> option(scheme).ifPresent(credentials::add);
            }
        }
        CurlServer server = CurlServer.of(server(operation));
        return new CurlCall(
                server.text(),
                server.isKnown(),
                credentials,
                query,
                cookie,
                keyVariable,
                headers(operation),
                operation.result().kind() == ResultKind.BINARY
                        ? Optional.of(FileExtension.of(operation.result().mediaType()))
                        : Optional.empty(),
                operation.result().kind().isStream());
    }

    private Optional<String> option(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case BASIC -> Optional.of("-u user:password");
            case BEARER, OAUTH2, OPEN_ID_CONNECT -> Optional.of(header("Authorization: Bearer "));
            // A name that is not a token could end the header, or send another one.
            case API_KEY_HEADER ->
                MediaType.isToken(scheme.parameter())
                        ? Optional.of(header(scheme.parameter() + ": "))
                        : Optional.empty();
            case API_KEY_COOKIE, API_KEY_QUERY, OTHER -> Optional.empty();
        };
    }

    private String header(String before) {
        return "-H " + ShellText.wordWithVariable(before, keyVariable);
    }

    private Server server(Operation operation) {
        return operation
                .request()
                .servers()
                .map(OperationServers::first)
                .orElseGet(() -> model.servers().get(0));
    }

    private Map<String, String> headers(Operation operation) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(model.settings().headers().constants());
        headers.putAll(operation.request().headers());
        return headers;
    }
}
