package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ApiRules;
import dev.callwright.runtime.sample.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for what the document lacks. */
class ApiRequestTest {
    private final Script script = new Script();
    private final ApiCaller caller = new ApiCaller(script.config()
            .rules(ApiRules.NONE.withSecurity(List.of("key", "tenant")).withSecurity(List.of("bearer")))
            .credential("bearer", Credential.bearer("tok"))
            .idempotency("Idempotency-Key", "POST")
            .build());

    private String body(int index) throws IOException {
        try (var in = script.requests.get(index).body().orElseThrow().source().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void sendsPathQueryAndFormEncoded() throws IOException {
        script.answer(200, "{\"a\":1}", "X-Request-Id", "r1");
        ApiResponse<JsonValue> response = caller.request(ApiRequest.post("/things/{id}/to/{other}", "a/b?c", 7)
                .query("x y", "&")
                .form("metadata[k]", "v w")
                .form("amount", "5"));

        assertThat(response.value()).isEqualTo(JsonValue.parse("{\"a\":1}"));
        assertThat(response.requestId()).contains("r1");
        assertThat(script.lines()).containsExactly("POST /things/a%2Fb%3Fc/to/7?x%20y=%26");
        assertThat(body(0)).isEqualTo("metadata%5Bk%5D=v+w&amount=5");
        assertThat(script.headers("Content-Type")).containsExactly("application/x-www-form-urlencoded");
        assertThat(script.headers("Authorization")).containsExactly("Bearer tok");
        assertThat(script.headers("Idempotency-Key")).doesNotContainNull();
    }

    @Test
    void sendsJsonAndReadsTypesOfTheSdk() throws IOException {
        script.answer(200, "{\"id\":\"n\",\"object\":\"node\",\"note\":null}");
        Node node = caller.request(ApiRequest.put("/nodes/{id}", "n")
                        .json(JsonValue.of(Map.of("id", JsonValue.of("n"))))
                        .returning(Node.TYPE))
                .value();

        assertThat(node.toJson()).contains("\"id\":\"n\"");
        assertThat(body(0)).isEqualTo("{\"id\":\"n\"}");
        assertThat(script.headers("Content-Type")).containsExactly("application/json");

        script.answer(200, "{}");
        caller.request(ApiRequest.patch("/nodes").json("{\"b\": 2}"));
        assertThat(body(1)).isEqualTo("{\"b\": 2}");
    }

    @Test
    void readsBytesAndNothing() {
        script.answer(200, "abc").answer(204, "");

        assertThat(caller.request(ApiRequest.get("/file").returningBytes())
                        .value()
                        .bytes())
                .isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(caller.request(ApiRequest.delete("/file")).value()).isSameAs(JsonValue.NULL);
        assertThat(script.headers("Accept")).containsExactly("*/*", "application/json");
    }

    @Test
    void retriesAndFailsLikeOperations() {
        script.answer(503, "").answer(404, "{\"error\":{\"message\":\"no such thing\"}}", "X-Request-Id", "r2");

        assertThatThrownBy(() -> caller.request(ApiRequest.get("/things/{id}", "secret")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("GET /things/{id} was answered with status 404 (request r2): no such thing");
        assertThat(script.lines()).containsExactly("GET /things/secret", "GET /things/secret");
    }

    @Test
    void takesOptions() {
        script.answer(503, "");

        assertThatThrownBy(() -> caller.request(ApiRequest.get("/things")
                        .query("a", "1")
                        .options(options ->
                                options.maxRetries(0).header("X-A", "b").query("c", "2"))))
                .isInstanceOf(ServerException.class);
        assertThat(script.lines()).containsExactly("GET /things?a=1&c=2");
        assertThat(script.headers("X-A")).containsExactly("b");
    }

    @Test
    void usesTheCredentialsThatThereAre() {
        script.answer(200, "{}").answer(200, "{}");
        new ApiCaller(script.config()
                        .credential("other", Credential.bearer("o"))
                        .build())
                .request(ApiRequest.get("/a"));
        new ApiCaller(script.config().build()).request(ApiRequest.get("/a"));

        assertThat(script.headers("Authorization")).containsExactly("Bearer o", null);
    }

    @Test
    void returnsFutures() {
        script.answer(200, "[1]").answer(400, "no");

        assertThat(caller.requestAsync(ApiRequest.get("/a")).join().value()).isEqualTo(JsonValue.parse("[1]"));
        assertThatThrownBy(() -> caller.requestAsync(ApiRequest.get("/a")).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(BadRequestException.class);
        assertThat(caller.requestAsync(ApiRequest.get("/{a}", " "))).isCompletedExceptionally();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.test/a", "//evil.test/a", "a", "", "@evil.test", "/a?b=c", "/a#b", "/{id}", "\\a"})
    void refusesWhatIsNoPath(String path) {
        assertThatThrownBy(() -> ApiRequest.get(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesValuesThatLeadElsewhere() {
        assertThatThrownBy(() -> caller.request(ApiRequest.get("/a/{id}/b", "..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a path parameter of GET /a/{id}/b must not be . or ..");
        assertThatThrownBy(() -> ApiRequest.get("/{id}/{id}", "a", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApiRequest.of("get", "/a")).hasMessage("not an HTTP method in capital letters: get");
        assertThatThrownBy(() -> ApiRequest.post("/a").json("{")).isInstanceOf(DecodingException.class);
        assertThat(script.requests).isEmpty();
    }

    @Test
    void showsNoValues() {
        assertThat(ApiRequest.get("/a/{id}", "secret").query("key", "secret")).hasToString("ApiRequest[GET /a/{id}]");
    }
}
