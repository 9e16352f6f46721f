package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ApiRules;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.Environment;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.http.ServerUrls;
import dev.callwright.runtime.internal.json.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
    private final Recorder recorder = new Recorder();

    private HttpRequest call(ClientConfig.Builder config, RequestOptions options, String[]... alternatives) {
        OperationDescriptor.Builder operation = OperationDescriptor.of("GET", "Op", "/x");
        for (String[] schemes : alternatives) {
            operation.security(schemes);
        }
        new ApiCaller(config.build()).call(operation.returns(Codecs.ANY), PathValues.none(), options);
        return recorder.request();
    }

    private HttpRequest callWith(Credential credential) {
        return call(recorder.config().credential("s", credential), RequestOptions.none(), and("s"));
    }

    private static String[] and(String... schemes) {
        return schemes;
    }

    @Test
    void sendsEachKindWhereItBelongs() {
        assertThat(callWith(Credential.bearer("t")).headers().first("Authorization"))
                .contains("Bearer t");
        assertThat(callWith(Credential.basic("u", "p:\u00e9")).headers().first("Authorization"))
                .contains("Basic dTpwOsOp");
        assertThat(callWith(Credential.apiKeyHeader("X-Key", "k")).headers().first("X-Key"))
                .contains("k");
        assertThat(callWith(Credential.apiKeyQuery("key", "k&=")).uri().getRawQuery())
                .isEqualTo("key=k%26%3D");
        assertThat(callWith(Credential.apiKeyCookie("sid", "a=;b")).headers().first("Cookie"))
                .contains("sid=a=%3Bb");
        assertThat(callWith(Credential.external()).headers().first("Authorization"))
                .isEmpty();
    }

    @Test
    void usesTheFirstAlternativeWhoseSchemesAllHaveCredentials() {
        ClientConfig.Builder config = recorder.config()
                .credential("a", Credential.apiKeyHeader("A", "1"))
                .credential("c", Credential.apiKeyHeader("C", "3"))
                .credential("d", Credential.apiKeyHeader("D", "4"));
        Headers sent = call(config, RequestOptions.none(), and("a", "b"), and(), and("a", "c"), and("d"))
                .headers();

        assertThat(sent.first("A")).contains("1");
        assertThat(sent.first("C")).contains("3");
        assertThat(sent.first("D")).isEmpty();
    }

    @Test
    void letsOneCallUseAnotherCredential() {
        ClientConfig.Builder config = recorder.config().credential("a", Credential.bearer("client"));
        RequestOptions options = RequestOptions.builder()
                .credential("a", Credential.bearer("call"))
                .build();

        assertThat(call(config, options, and("a")).headers().first("Authorization"))
                .contains("Bearer call");
    }

    @Test
    void saysWhichCredentialIsMissing() {
        assertThatThrownBy(() -> call(recorder.config(), RequestOptions.none(), and("a", "b"), and("c")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Op needs a credential for a and b or c, but the client has none;"
                        + " set credential(\"a\", ...) and credential(\"b\", ...) or credential(\"c\", ...)");
    }

    @Test
    void allowsAnonymousCallsAndCallersWhoBringTheirOwn() {
        assertThat(call(recorder.config(), RequestOptions.none(), and("a"), and())
                        .headers()
                        .first("Authorization"))
                .isEmpty();
        assertThat(call(recorder.config(), RequestOptions.none()).headers().first("Authorization"))
                .isEmpty();
        assertThat(call(recorder.config().header("Authorization", "Own x"), RequestOptions.none(), and("a"))
                        .headers()
                        .first("Authorization"))
                .contains("Own x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:4000/api/x", "https://api.test", "https://api.test/base/v2"})
    void asksForNoCredentialAtAnotherUrlThanTheApis(String url) {
        ServerUrls urls = new ServerUrls("https://api.test/base/", "", Optional.of(url), Map.of());
        RequestOptions ofCall = RequestOptions.builder().baseUrl(url).build();

        HttpRequest byClient = call(recorder.config().servers(urls), RequestOptions.none(), and("a"));
        HttpRequest byCall = call(recorder.config(), ofCall, and("a", "b"), and("c"));
        HttpRequest withOptions = recordedWith(recorder.config().build().withOptions(ofCall));

        assertThat(List.of(byClient, byCall, withOptions))
                .extracting(request -> request.uri().toString())
                .containsOnly(url + "/x");
        assertThat(List.of(byClient, byCall, withOptions))
                .extracting(request -> request.headers().first("Authorization"))
                .containsOnly(Optional.empty());
    }

    private HttpRequest recordedWith(ClientConfig config) {
        OperationDescriptor.Builder operation =
                OperationDescriptor.of("GET", "Op", "/x").security("a");
        new ApiCaller(config).call(operation.returns(Codecs.ANY), PathValues.none(), RequestOptions.none());
        return recorder.request();
    }

    @Test
    void sendsTheCredentialToAnotherUrlToo() {
        RequestOptions options =
                RequestOptions.builder().baseUrl("http://127.0.0.1:4000").build();
        ClientConfig.Builder config = recorder.config().credential("a", Credential.bearer("t"));

        assertThat(call(config, options, and("a")).headers().first("Authorization"))
                .contains("Bearer t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://eu.api.test/base", "https://eu.api.test/base//"})
    void asksForACredentialWhereTheBaseUrlIsThatOfTheApi(String url) {
        ServerUrls urls =
                new ServerUrls("https://{region=us}.api.test/base/", "", Optional.of(url), Map.of("region", "eu"));

        assertThatThrownBy(() -> call(recorder.config().servers(urls), RequestOptions.none(), and("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Op needs a credential for a");
    }

    @Test
    void comparesTheBaseUrlWithTheServerThatTheOperationHasOrTheApiLacks() {
        OperationDescriptor<JsonValue> upload = OperationDescriptor.of("GET", "Upload", "/x")
                .server("https://files.test")
                .security("a")
                .returns(Codecs.ANY);
        ServerUrls files = new ServerUrls("https://api.test", "", Optional.of("https://files.test/"), Map.of());
        ApiCaller caller = new ApiCaller(recorder.config().servers(files).build());
        assertThatThrownBy(() -> caller.call(upload, PathValues.none(), RequestOptions.none()))
                .isInstanceOf(IllegalStateException.class);

        for (String api : List.of("", "https://{host}/base")) {
            ServerUrls urls = new ServerUrls(api, "", Optional.of("http://127.0.0.1:4000"), Map.of());
            HttpRequest sent = call(recorder.config().servers(urls), RequestOptions.none(), and("a"));
            assertThat(sent.uri()).hasToString("http://127.0.0.1:4000/x");
        }
    }

    @Test
    void keepsSecretsOutOfLogs() {
        assertThat(Credential.bearer("secret").toString()).doesNotContain("secret");
        assertThat(Headers.builder().add("Authorization", "secret").build().toString())
                .doesNotContain("secret");
        assertThatThrownBy(() -> Credential.bearer(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/api",
                "ftp://x",
                "https://",
                "https://u:p@x",
                "https://x?y",
                "https://x#y",
                "https://a b",
                "https://{h}/"
            })
    void refusesBaseUrlsThatCannotBeCalled(String url) {
        assertThatThrownBy(() -> ClientConfig.builder(url).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RequestOptions.builder().baseUrl(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToGuessPartsOfABaseUrl() {
        assertThatThrownBy(() ->
                        ClientConfig.builder(ServerUrls.of("https://{host}/")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("set host, which is part of the URL https://{host}/");
        ClientConfig none = ClientConfig.builder(ServerUrls.of("")).build();
        assertThatThrownBy(none::baseUrl).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RequestOptions.builder().baseUrl("")).isInstanceOf(IllegalArgumentException.class);
        ClientConfig.Builder empty = ClientConfig.builder("https://api.test")
                .servers(new ServerUrls("https://api.test", "", Optional.of(""), Map.of()));
        assertThatThrownBy(empty::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTimeoutsThatAreNone() {
        assertThatThrownBy(() -> recorder.config().timeout(java.time.Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a timeout must be positive, not PT0S");
    }

    @Test
    void namesTheEnvironmentVariableThatIsNotSet() {
        assertThatThrownBy(() -> Environment.require("CALLWRIGHT_NOT_SET"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("set the environment variable CALLWRIGHT_NOT_SET");
        assertThatThrownBy(() -> Environment.require("CALLWRIGHT_NOT_SET", "CALLWRIGHT_NEITHER"))
                .hasMessage("set the environment variable CALLWRIGHT_NOT_SET or CALLWRIGHT_NEITHER");
        assertThatThrownBy(() -> Environment.requireUnless("CALLWRIGHT_UNSET_URL", "CALLWRIGHT_NOT_SET"))
                .hasMessage("set the environment variable CALLWRIGHT_NOT_SET");
        // PATH is the one variable that is set everywhere.
        assertThat(Environment.requireUnless("PATH", "CALLWRIGHT_NOT_SET")).isEmpty();
        assertThat(Environment.requireUnless("CALLWRIGHT_UNSET_URL", "PATH")).isPresent();
    }

    @Test
    void aKeyIsSentAsItsSchemeSays() {
        ApiRules rules = ApiRules.NONE
                .withKeyScheme("a", key -> Credential.apiKeyHeader("X-A", key))
                .withKeyScheme("b", key -> Credential.apiKeyQuery("b", key));
        ClientConfig.Builder config = recorder.config()
                .rules(rules)
                .credential("a", Credential.apiKey("1"))
                .credential("b", Credential.apiKey("2"));

        HttpRequest request = call(config, RequestOptions.none(), and("a", "b"));
        HttpRequest other = call(
                config,
                RequestOptions.builder().credential("a", Credential.apiKey("3")).build(),
                and("a"));

        assertThat(request.headers().first("X-A")).contains("1");
        assertThat(request.uri().getRawQuery()).isEqualTo("b=2");
        assertThat(other.headers().first("X-A")).contains("3");
        assertThatThrownBy(() -> callWith(Credential.apiKey("k")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the security scheme s has no API key, but its credential is Credential.apiKey(...);"
                        + " set another kind of credential");
    }
}
