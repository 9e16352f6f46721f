package dev.callwright.gateway.credential.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.http.CredentialHttp.Answer;
import dev.callwright.gateway.credential.http.CredentialHttp.Question;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretJson;
import dev.callwright.gateway.credential.secret.SecretOrigin;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests to the HTTP API of a Vault server. Each has the token that its reference names at the time. */
final class VaultApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VaultSettings settings;
    private final SecretOrigin token;
    private final CredentialHttp http;
    private final Consumer<String> operator;

    VaultApi(VaultSettings settings, SecretOrigin token, CredentialHttp http, Consumer<String> operator) {
        this.settings = settings;
        this.token = token;
        this.http = http;
        this.operator = operator;
    }

    /** An answer of the server. */
    record VaultAnswer(int status, JsonNode body) {}

    /** Tells the operator something about the server. */
    void say(String message) {
        operator.accept(message + " (Vault at " + settings.address() + ")");
    }

    /** The answer to a request; fails if there is none, or no token. */
    CompletableFuture<VaultAnswer> ask(String method, String path, Map<String, Object> body) {
        return token.values()
                .handle((values, failure) -> {
                    if (failure != null) {
                        throw refusedToken(SecretException.of(failure));
                    }
                    return question(method, path, body, values);
                })
                .thenCompose(http::ask)
                .thenApply(VaultApi::answer);
    }

    private static SecretException refusedToken(SecretException cause) {
        String where = "gateway.vault.token: ";
        return SecretException.refused(where + cause.text(), where + cause.told());
    }

    private Question question(String method, String path, Map<String, Object> body, SecretValues values) {
        String secret = values.required(SecretValues.SINGLE).open();
        if (!secret.chars().allMatch(c -> c > ' ' && c <= '~')) {
            String message = "gateway.vault.token: the token has characters that cannot be sent";
            throw SecretException.refused(message, message);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Vault-Token", secret);
        // Vault's own proxy can require it, as requests that web pages forge do not have it.
        headers.put("X-Vault-Request", "true");
        settings.namespace().ifPresent(name -> headers.put("X-Vault-Namespace", name));
        String text = body.isEmpty() ? "" : JSON.valueToTree(body).toString();
        if (!text.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        String base = settings.address().toString().replaceFirst("/+$", "");
        return new Question(method, URI.create(base + "/v1/" + encoded(path)), headers, text);
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/", -1))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static VaultAnswer answer(Answer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        return new VaultAnswer(answer.status(), SecretJson.read(body).orElseGet(MissingNode::getInstance));
    }
}
