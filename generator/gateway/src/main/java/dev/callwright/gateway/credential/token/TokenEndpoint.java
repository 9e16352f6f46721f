package dev.callwright.gateway.credential.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.gateway.credential.http.CredentialHttp;
import dev.callwright.gateway.credential.http.CredentialHttp.Answer;
import dev.callwright.gateway.credential.http.CredentialHttp.Question;
import dev.callwright.gateway.credential.secret.SecretCache.Lease;
import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretJson;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Requests access tokens from an authorization server.
 *
 * @param url the URL, which comes from the document or from the settings of the operator, and never from a caller or a stored secret
 * @param scopes the scopes of tokens; empty: the server decides
 * @param http calls the server
 * @param operator takes the reasons of failures
 */
public record TokenEndpoint(URI url, List<String> scopes, CredentialHttp http, Consumer<String> operator) {
    private static final long MARGIN = 30;
    private static final long LONGEST = Duration.ofDays(365).toSeconds();
    // RFC 6749, section 5.2; anything else in the answer is not passed on.
    private static final Set<String> ERRORS = Set.of(
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope");

    public TokenEndpoint {
        scopes = List.copyOf(scopes);
    }

    /** A new token for a client. */
    CompletableFuture<Lease> request(SecretValues client, LongSupplier nanos) {
        long sent = nanos.getAsLong();
        return http.ask(question(client)).handle((answer, failure) -> {
            if (answer == null) {
                throw unavailable("cannot be reached (" + name(failure) + ")");
            }
            return lease(answer, sent);
        });
    }

    private static String name(Throwable failure) {
        return failure.getCause() == null
                ? failure.getClass().getSimpleName()
                : failure.getCause().getClass().getSimpleName();
    }

    // The client authenticates with form-encoded id and secret (RFC 6749, section 2.3.1).
    private Question question(SecretValues client) {
        String pair = form(client.required("clientId").open()) + ":"
                + form(client.required("clientSecret").open());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)));
        String scope = scopes.isEmpty() ? "" : "&scope=" + form(String.join(" ", scopes));
        return new Question("POST", url, headers, "grant_type=client_credentials" + scope);
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Lease lease(Answer answer, long sent) {
        JsonNode body =
                SecretJson.read(answer.body().getBytes(StandardCharsets.UTF_8)).orElseGet(MissingNode::getInstance);
        if (answer.status() != 200) {
            String error = body.path("error").asText();
            String reason = ERRORS.contains(error) ? error : "status " + answer.status();
            throw answer.status() >= 500 || answer.status() == 429
                    ? unavailable("has failed (" + reason + ")")
                    : refused("has refused the client (" + reason + ")");
        }
        String type = body.path("token_type").asText("bearer");
        String token = body.path("access_token").asText();
        // RFC 6749, appendix A.12; other characters cannot be sent in a header.
        boolean sendable =
                !token.isBlank() && token.equals(token.strip()) && token.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (!sendable || !body.path("access_token").isTextual() || !type.equalsIgnoreCase("bearer")) {
            throw refused("has sent no bearer token");
        }
        long seconds = Math.min(LONGEST, Math.max(0, body.path("expires_in").asLong(LONGEST)));
        // Short-lived tokens are used for half of their time.
        long end = sent
                + Duration.ofSeconds(seconds - Math.min(MARGIN, seconds / 2)).toNanos();
        return new Lease(SecretValues.single(token), end, end);
    }

    private SecretException unavailable(String what) {
        String told = told(what);
        operator.accept(told + ": " + url);
        return SecretException.unavailable(told + ": " + url, told);
    }

    private SecretException refused(String what) {
        String told = told(what);
        operator.accept(told + ": " + url);
        return SecretException.refused(told + ": " + url, told);
    }

    private static String told(String what) {
        return "the authorization server " + what;
    }
}
