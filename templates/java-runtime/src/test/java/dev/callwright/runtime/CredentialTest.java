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
