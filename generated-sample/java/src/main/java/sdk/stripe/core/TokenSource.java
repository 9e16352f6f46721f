package sdk.stripe.core;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gets access tokens for a client (RFC 6749, section 4.4), and keeps each until shortly before it expires. */
final class TokenSource {
    private static final Operation<JsonValue> OPERATION =
            Operation.of("POST", "the OAuth 2 token request", "/").returns(Codecs.ANY);
    private static final String USER_AGENT = "User-Agent";
    private static final long MARGIN = 30;

    private final URI url;
    private final String authorization;
    private final String form;
    private @Nullable Token current;
    private @Nullable CompletableFuture<Token> pending;

    private record Token(String value, Instant end) {}

    TokenSource(URI url, String clientId, String clientSecret, List<String> scopes) {
        this.url = url;
        String pair = Escape.FORM.apply(clientId) + ":" + Escape.FORM.apply(clientSecret);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        this.form = "grant_type=client_credentials"
                + (scopes.isEmpty() ? "" : "&scope=" + Escape.FORM.apply(String.join(" ", scopes)));
    }

    /** The URL, when it is one of HTTP or a relative one. */
    static URI checkedUrl(String url) {
        URI uri = URI.create(url);
        return uri.isAbsolute() ? ClientConfig.checkedUrl(url) : uri;
    }

    // URI puts a relative path right behind the name of the host when nothing is between them.
    private URI url(ClientConfig config) {
        URI base = config.baseUrl();
        return base.getRawPath().isEmpty() ? base.resolve("/").resolve(url) : base.resolve(url);
    }

    /** A token that is valid for the moment; all who ask while one is on its way get that one. */
    synchronized CompletableFuture<String> token(ClientConfig config) {
        Token known = current;
        if (known != null && config.timing().now().isBefore(known.end())) {
            return CompletableFuture.completedFuture(known.value());
        }
        CompletableFuture<Token> asked = pending;
        if (asked == null) {
            asked = request(config).whenComplete((token, problem) -> settle(token));
            // Some transports answer at once.
            pending = asked.isDone() ? null : asked;
        }
        return asked.thenApply(Token::value);
    }

    private synchronized void settle(@Nullable Token token) {
        current = token;
        pending = null;
    }

    /** Forgets a token that the API did not accept. */
    synchronized void reject(String token) {
        if (current != null && current.value().equals(token)) {
            current = null;
        }
    }

    private CompletableFuture<Token> request(ClientConfig config) {
        HttpBody body = HttpBody.of("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII));
        Headers.Builder headers = Headers.builder();
        config.headers().first(USER_AGENT).ifPresent(agent -> headers.set(USER_AGENT, agent));
        headers.set("Accept", "application/json")
                .set("Content-Type", body.contentType())
                .set("Authorization", authorization);
        HttpRequest request = new HttpRequest(
                "POST",
                url(config),
                headers.build(),
                Optional.of(body),
                new ResponseTerms(config.timeout(), HttpRequest.ResponseMode.WHOLE, config.limits()));
        Instant sent = config.timing().now();
        return new Exchange<>(config, OPERATION, request, Retries.ofHarmless(config.maxRetries(), config))
                .runAsync()
                .thenApply(response -> token(response.value(), sent));
    }

    private static Token token(JsonValue answer, Instant sent) {
        String value = answer.get("access_token")
                .filter(token -> token.kind() == JsonKind.STRING)
                .map(JsonValue::asString)
                .filter(TokenSource::isToken)
                .orElseThrow(() -> new DecodingException("$.access_token", "the OAuth 2 server sent no token"));
        // Without a time the token is kept until it is refused.
        Instant end = Parts.text(Parts.at(answer, "expires_in"))
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .map(seconds -> sent.plus(Duration.ofSeconds(seconds - Math.min(MARGIN, seconds / 2))))
                .orElse(Instant.MAX);
        return new Token(value, end);
    }

    // RFC 6749, appendix A.12: what is anything else cannot be sent in a header, or would end it.
    private static boolean isToken(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
}
