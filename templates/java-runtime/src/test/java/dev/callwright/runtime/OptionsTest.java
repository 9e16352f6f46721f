package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final OperationDescriptor<JsonValue> OPERATION = OperationDescriptor.of("GET", "GetNode", "/nodes")
            .security("basic")
            .security("key")
            .returns(Codecs.ANY);

    private final Script script = new Script();

    private HttpRequest call(ApiCaller caller, RequestOptions options) {
        script.answer(200, "1");
        caller.call(OPERATION, PathValues.none(), options);
        return script.requests.get(script.requests.size() - 1);
    }

    private ApiCaller caller() {
        return new ApiCaller(script.config()
                .credential("key", Credential.bearer("one"))
                .header("X-Account", "a1")
                .build());
    }

    @Test
    void derivesAClientThatSharesEverythingElse() {
        RequestOptions options = RequestOptions.builder()
                .apiKey("two")
                .baseUrl("https://eu.api.test/v2")
                .timeout(Duration.ofSeconds(3))
                .maxRetries(5)
                .header("x-account", "a2")
                .query("trace", "1")
                .build();
        ApiCaller parent = caller();
        ApiCaller derived = parent.withOptions(options);
        HttpRequest sent = call(derived, RequestOptions.none());

        assertThat(sent.uri()).hasToString("https://eu.api.test/v2/nodes?trace=1");
        assertThat(sent.timeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(sent.headers().first("Authorization")).contains("Bearer two");
        assertThat(sent.headers().all("X-Account")).containsExactly("a2");
        assertThat(derived.config().maxRetries()).isEqualTo(5);
        assertThat(derived.config().transport()).isSameAs(parent.config().transport());
        HttpRequest ofParent = call(parent, RequestOptions.none());
        assertThat(ofParent.uri()).hasToString("https://api.test/v1/nodes");
        assertThat(ofParent.headers().first("Authorization")).contains("Bearer one");
        assertThat(ofParent.headers().all("X-Account")).containsExactly("a1");
    }

    @Test
    void sharesTheTransportThatTheClientMadeItself() {
        ClientConfig own = ClientConfig.builder("https://api.test").build();
        RequestOptions options = RequestOptions.builder().maxRetries(0).build();

        assertThat(own.withOptions(options).transport()).isSameAs(own.transport());
    }

    @Test
    void leavesHeadersOfTheClientBesideCredentials() {
        ClientConfig.Builder config = script.config()
                .credential("key", Credential.bearer("one"))
                .credential("basic", Credential.apiKeyCookie("sid", "c"))
                .header("authorization", "Bearer mine")
                .header("Cookie", "a=1");
        OperationDescriptor<JsonValue> both = OperationDescriptor.of("GET", "GetNode", "/nodes")
                .security("basic", "key")
                .returns(Codecs.ANY);
        script.answer(200, "1");
        new ApiCaller(config.build()).call(both, PathValues.none(), RequestOptions.none());

        Headers sent = script.requests.get(0).headers();
        assertThat(sent.all("Authorization")).containsExactly("Bearer mine");
        assertThat(sent.all("Cookie")).containsExactly("a=1; sid=c");
    }

    @Test
    void letsACallDifferFromADerivedClient() {
        ApiCaller derived = caller().withOptions(RequestOptions.builder()
                .query("a", "1")
                .header("B", "1")
                .build());
        HttpRequest sent = call(
                derived,
                RequestOptions.builder().query("c", "2").header("b", "2").build());

        assertThat(sent.uri().getRawQuery()).isEqualTo("a=1&c=2");
        assertThat(sent.headers().all("B")).containsExactly("2");
    }

    @Test
    void refusesAKeyForManyCalls() {
        RequestOptions key = RequestOptions.builder().idempotencyKey("k").build();

        assertThatThrownBy(() -> caller().withOptions(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an idempotency key is for one call, not for a client");
    }

    @Test
    void replacesTheSecretOfEachKind() {
        RequestOptions options = RequestOptions.builder().apiKey("new").build();
        for (Credential credential : new Credential[] {
            Credential.apiKeyHeader("Authorization", "old"), Credential.bearer("old"),
        }) {
            ApiCaller caller =
                    new ApiCaller(script.config().credential("key", credential).build());
            assertThat(call(caller, options).headers().first("Authorization").orElseThrow())
                    .endsWith("new");
        }
        ApiCaller byQuery = new ApiCaller(script.config()
                .credential("key", Credential.apiKeyQuery("k", "old"))
                .build());
        assertThat(call(byQuery, options).uri().getRawQuery()).endsWith("k=new");
        ApiCaller byCookie = new ApiCaller(script.config()
                .credential("key", Credential.apiKeyCookie("k", "old"))
                .build());
        assertThat(call(byCookie, options).headers().first("Cookie")).contains("k=new");
    }

    @Test
    void neverCallsInTheNameOfSomebodyElse() {
        RequestOptions options = RequestOptions.builder().apiKey("new").build();
        ClientConfig.Builder config = script.config().credential("basic", Credential.basic("u", "p"));

        assertThatThrownBy(() -> call(new ApiCaller(config.build()), options))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("apiKey() replaces the client's API key or token, but it has none;" + " use credential()");
        config.credential("key", Credential.bearer("old"));
        assertThat(call(new ApiCaller(config.build()), options).headers().first("Authorization"))
                .contains("Bearer new");
        assertThatThrownBy(() ->
                        call(caller(), RequestOptions.builder().apiKey(" ").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key is blank");
    }

    @Test
    void copiesOptions() {
        RequestOptions options = RequestOptions.builder()
                .apiKey("two")
                .baseUrl("https://other.test")
                .timeout(Duration.ofSeconds(3))
                .maxRetries(1)
                .header("A", "1")
                .query("b", "2")
                .idempotencyKey("k")
                .credential("s", Credential.bearer("t"))
                .build()
                .toBuilder()
                .header("C", "3")
                .build();

        assertThat(options.timeout()).contains(Duration.ofSeconds(3));
        assertThat(options.maxRetries()).hasValue(1);
        assertThat(options.baseUrl()).get().hasToString("https://other.test");
        assertThat(options.headers().asMap()).containsOnlyKeys("A", "C");
        assertThat(options.queries()).containsExactly(java.util.Map.entry("b", "2"));
        assertThat(options.idempotencyKey()).contains("k");
        assertThat(options.credentials(java.util.Map.of("key", Credential.bearer("one"))))
                .containsOnlyKeys("key", "s");
    }
}
