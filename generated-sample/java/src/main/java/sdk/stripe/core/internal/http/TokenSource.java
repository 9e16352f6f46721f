package sdk.stripe.core.internal.http;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.Headers;
import sdk.stripe.core.HttpBody;
import sdk.stripe.core.HttpRequest;
import sdk.stripe.core.HttpRequest.ResponseHandling;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.http.ClientCredentials.AccessToken;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.object.MemberLookup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Requests access tokens with client credentials, and reuses each until shortly before it expires. */
final class TokenSource implements Exchange.AccessTokens {
    private static final OperationDescriptor<JsonValue> OPERATION =
            OperationDescriptor.of("POST", "the OAuth 2 token request", "").returns(Codecs.ANY);
    private static final String USER_AGENT = "User-Agent";
    private static final long MARGIN = 30;

    private final ClientConfig config;
    private final ClientCredentials credentials;

    TokenSource(ClientConfig config, ClientCredentials credentials) {
        this.config = config;
        this.credentials = credentials;
    }

    @Override
    public CompletableFuture<String> token() {
        return credentials.token(config.timing().now(), this::request);
    }

    @Override
    public void reject(String token) {
        credentials.reject(token);
    }

    // URI appends a relative path to the host without a slash when the base has no path.
    private URI url() {
        URI base = config.baseUrl();
        URI start = base.getRawPath().isEmpty() ? base.resolve("/") : base;
        return start.resolve(credentials.tokenUrl());
    }

    private CompletableFuture<AccessToken> request() {
        HttpBody body = HttpBody.of(
                "application/x-www-form-urlencoded", credentials.form().getBytes(StandardCharsets.US_ASCII));
        Headers.Builder headers = Headers.builder();
        config.headers().first(USER_AGENT).ifPresent(agent -> headers.set(USER_AGENT, agent));
        headers.set("Accept", "application/json")
                .set("Content-Type", body.contentType())
                .set("Authorization", credentials.authorization());
        HttpRequest request = new HttpRequest(
                "POST",
                url(),
                headers.build(),
                Optional.of(body),
                new ResponseHandling(config.timeout(), HttpRequest.ResponseMode.WHOLE, config.limits()));
        Instant sent = config.timing().now();
        return new Exchange<>(config, OPERATION, request, RetryPolicy.ofIdempotent(config.maxRetries(), config))
                .runAsync()
                .thenApply(response -> token(response.value(), sent));
    }

    private static AccessToken token(JsonValue response, Instant sent) {
        String value = response.get("access_token")
                .filter(token -> token.kind() == JsonKind.STRING)
                .map(JsonValue::asString)
                .filter(TokenSource::isToken)
                .orElseThrow(() -> new DecodingException("$.access_token", "the OAuth 2 server sent no token"));
        // Without an expiry the token is used until it is refused.
        Instant expiry = MemberLookup.text(MemberLookup.at(response, "expires_in"))
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .map(seconds -> sent.plus(Duration.ofSeconds(seconds - Math.min(MARGIN, seconds / 2))))
                .orElse(Instant.MAX);
        return new AccessToken(value, expiry);
    }

    // RFC 6749, appendix A.12. Other characters could not be sent in a header, or would end it.
    private static boolean isToken(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
}
