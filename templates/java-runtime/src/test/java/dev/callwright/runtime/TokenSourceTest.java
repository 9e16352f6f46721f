package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class TokenSourceTest {
    private static final OperationDescriptor<JsonValue> GET =
            OperationDescriptor.of("GET", "GetNode", "/nodes").security("oauth").returns(Codecs.ANY);
    private static final OperationDescriptor<JsonValue> POST = OperationDescriptor.of("POST", "AddNode", "/nodes")
            .security("oauth")
            .returns(Codecs.ANY);
    private static final String TOKEN_LINE = "POST https://login.test/token";

    private final Script script = new Script();
    private final ApiCaller caller = new ApiCaller(script.config()
            .credential(
                    "oauth", Credential.clientCredentials("https://login.test/token", "my id", "s:3", "read", "write"))
            .header("X-Account", "a")
            .build());

    private Script token(String token, int seconds) {
        return script.answer(
                200, "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":" + seconds + "}");
    }

    private JsonValue get() {
        return caller.call(GET, PathValues.none(), RequestOptions.none()).value();
    }

    private List<String> authorizations() {
        return script.headers("Authorization").stream()
                .map(value -> value.startsWith("Basic") ? "Basic" : value)
                .toList();
    }

    @Test
    void asksForATokenAsTheStandardSays() throws IOException {
        token("t1", 3600).answer(200, "1");
        assertThat(get()).isEqualTo(JsonValue.of(1));
        HttpRequest asked = script.requests.get(0);

        assertThat(script.lines()).containsExactly(TOKEN_LINE, "GET /nodes");
        assertThat(asked.headers().asMap()).containsOnlyKeys("Accept", "Content-Type", "Authorization");
        assertThat(asked.headers().first("Content-Type")).contains("application/x-www-form-urlencoded");
        String pair = asked.headers().first("Authorization").orElseThrow().substring("Basic ".length());
        assertThat(new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8))
                .isEqualTo("my+id:s%3A3");
        assertThat(asked.body().orElseThrow().source().open())
                .hasContent("grant_type=client_credentials&scope=read+write");
        assertThat(script.headers("Authorization").get(1)).isEqualTo("Bearer t1");
    }

    @ParameterizedTest
    @CsvSource({
        "/oauth/token, https://api.test/v1, https://api.test/oauth/token",
        "oauth/token, https://api.test/v1/, https://api.test/v1/oauth/token",
        "oauth/token, https://api.test, https://api.test/oauth/token"
    })
    void resolvesARelativeUrlAndTellsWhoAsks(String tokenUrl, String baseUrl, String resolved) {
        token("t1", 3600).answer(200, "1");
        ApiCaller other = new ApiCaller(script.config()
                .baseUrl(baseUrl)
                .credential("oauth", Credential.clientCredentials(tokenUrl, "id", "secret"))
                .header("User-Agent", "sample/1")
                .build());
        other.call(GET, PathValues.none(), RequestOptions.none());

        assertThat(script.requests.get(0).uri()).hasToString(resolved);
        assertThat(script.headers("User-Agent")).containsExactly("sample/1", "sample/1");
    }

    @Test
    void keepsATokenUntilShortlyBeforeItExpires() {
        token("t1", 3600).answer(200, "1").answer(200, "2").answer(200, "3");
        get();
        get();
        script.timing.now = script.timing.now.plusSeconds(3569);
        get();
        script.timing.now = script.timing.now.plusSeconds(1);
        token("t2", 10).answer(200, "4");
        get();
        script.timing.now = script.timing.now.plusSeconds(5);
        token("t3", 10).answer(200, "5");
        get();

        assertThat(authorizations())
                .containsExactly(
                        "Basic", "Bearer t1", "Bearer t1", "Bearer t1", "Basic", "Bearer t2", "Basic", "Bearer t3");
    }

    @Test
    void keepsATokenWithoutATime() {
        script.answer(200, "{\"access_token\":\"t1\",\"expires_in\":\"soon\"}")
                .answer(200, "1")
                .answer(200, "2");
        get();
        script.timing.now = script.timing.now.plusSeconds(1_000_000);
        get();

        assertThat(authorizations()).containsExactly("Basic", "Bearer t1", "Bearer t1");
    }

    @ParameterizedTest
    @EnumSource(FaultTest.Mode.class)
    void asksForOneNewTokenWhenItIsRefused(FaultTest.Mode mode) {
        token("t1", 3600).answer(401, "");
        token("t2", 3600).answer(503, "").answer(200, "1");
        RequestOptions key =
                RequestOptions.builder().idempotencyKey("k").maxRetries(1).build();

        assertThat(mode.call(caller, POST, key)).isEqualTo(JsonValue.of(1));
        assertThat(authorizations()).containsExactly("Basic", "Bearer t1", "Basic", "Bearer t2", "Bearer t2");
        assertThat(script.timing.pauses.stream().filter(pause -> pause > 0)).containsExactly(500L);

        script.answer(401, "");
        token("t3", 3600).answer(401, "no");
        assertThatThrownBy(() -> mode.call(caller, POST, key))
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("AddNode was answered with status 401: no");
    }

    @ParameterizedTest
    @EnumSource(FaultTest.Mode.class)
    void saysWhyThereIsNoToken(FaultTest.Mode mode) {
        script.answer(401, "{\"error\":\"invalid_client\"}");
        assertThatThrownBy(() -> mode.call(caller, GET, RequestOptions.none()))
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("the OAuth 2 token request was answered with status 401: invalid_client");

        script.answer(200, "{\"token\":\"t\"}");
        assertThatThrownBy(() -> mode.call(caller, GET, RequestOptions.none()))
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.access_token: the OAuth 2 server sent no token");

        script.fail(new IOException("reset")).answer(503, "");
        token("t1", 60).answer(200, "1");
        assertThat(mode.call(caller, GET, RequestOptions.none())).isEqualTo(JsonValue.of(1));
        assertThat(script.lines().subList(2, 6)).containsExactly(TOKEN_LINE, TOKEN_LINE, TOKEN_LINE, "GET /nodes");
    }

    @Test
    void asksOnceForAllWhoWait() {
        CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
        List<HttpRequest> asked = new ArrayList<>();
        HttpTransport transport = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) {
                throw new AssertionError();
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                asked.add(request);
                return request.method().equals("POST") ? answer : CompletableFuture.completedFuture(json("1"));
            }
        };
        ApiCaller waiting = new ApiCaller(ClientConfig.builder("https://api.test")
                .transport(transport)
                .credential("oauth", Credential.clientCredentials("https://login.test/token", "i", "s"))
                .build());
        List<CompletableFuture<ApiResponse<JsonValue>>> calls = new ArrayList<>();
        for (int call = 0; call < 5; call++) {
            calls.add(waiting.callAsync(GET, PathValues.none(), RequestOptions.none()));
        }
        calls.get(0).cancel(true);
        answer.complete(json("{\"access_token\":\"t1\"}"));

        for (CompletableFuture<ApiResponse<JsonValue>> call : calls.subList(1, 5)) {
            assertThat(call.join().value()).isEqualTo(JsonValue.of(1));
        }
        assertThat(asked).filteredOn(request -> request.method().equals("POST")).hasSize(1);
        assertThat(asked).hasSize(5);
    }

    private static HttpResponse json(String body) {
        return new HttpResponse(
                200, Headers.none(), new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void staysAwayWhenTheCallerHasAToken() {
        script.answer(200, "1");
        caller.call(
                GET,
                PathValues.none(),
                RequestOptions.builder().header("Authorization", "Own x").build());

        assertThat(authorizations()).containsExactly("Own x");
    }

    @Test
    void sharesTheTokenWithDerivedClients() {
        token("t1", 3600).answer(200, "1").answer(200, "2");
        get();
        caller.withOptions(RequestOptions.builder().header("X-Account", "b").build())
                .call(GET, PathValues.none(), RequestOptions.none());

        assertThat(authorizations()).containsExactly("Basic", "Bearer t1", "Bearer t1");
        assertThat(script.headers("X-Account")).containsExactly(null, "a", "b");
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        HttpTransport never = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) {
                throw new AssertionError();
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                return new CompletableFuture<>();
            }
        };
        ApiCaller waiting = new ApiCaller(script.config()
                .transport(never)
                .credential("oauth", Credential.clientCredentials("https://login.test/token", "i", "s"))
                .build());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> waiting.call(GET, PathValues.none(), RequestOptions.none()))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("GetNode (GET /nodes) was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void checksWhatItIsGiven() {
        assertThatThrownBy(() -> Credential.clientCredentials("ftp://login.test", "i", "s"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Credential.clientCredentials("https://login.test", " ", "s"))
                .hasMessage("the client id is blank");
        assertThatThrownBy(() -> Credential.clientCredentials("https://login.test", "i", ""))
                .hasMessage("the client secret is blank");
        assertThat(Credential.clientCredentials("https://login.test", "i", "s3cret"))
                .hasToString("Credential[TOKEN]");
    }
}
