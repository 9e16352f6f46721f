package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.http.BodyFormat;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Presence;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers must not send by mistake. */
class BadInputTest {
    private static final OperationDescriptor<JsonValue> GET = OperationDescriptor.of("GET", "GetNode", "/nodes/{id}")
            .pathParameter("id", Codecs.STRING)
            .security("key")
            .security()
            .returns(Codecs.ANY);
    private static final Members HEADER =
            Members.of().header("X-Tag", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.SIMPLE);

    private final Script script = new Script();

    private void call(Object id, Params params, RequestOptions options) {
        new ApiCaller(script.config().build()).call(GET, PathValues.of(id), params, options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void refusesBlankPathValues(String id) {
        assertThatThrownBy(() -> call(id, null, RequestOptions.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path parameter id of GetNode is blank");
    }

    @Test
    void refusesNullPathValues() {
        assertThatThrownBy(() -> new ApiCaller(script.config().build())
                        .call(GET, PathValues.of(Collections.singletonList(null).toArray()), RequestOptions.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path parameter id of GetNode is null");
        assertThat(script.requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a/../b a%2F..%2Fb",
                "../b ..%2Fb",
                "a?b=c a%3Fb%3Dc",
                "a#b a%23b",
                "a%2Fb a%252Fb",
                "a;b a%3Bb",
                "a\\b a%5Cb",
                "%2e%2e %252e%252e",
                "@evil.test %40evil.test",
                "//evil.test %2F%2Fevil.test"
            })
    void keepsPathValuesInTheirSegment(String id, String segment) {
        script.answer(200, "1");
        call(id, null, RequestOptions.none());

        assertThat(script.lines()).containsExactly("GET /nodes/" + segment);
        assertThat(script.requests.get(0).uri().getHost()).isEqualTo("api.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\r\nX-Evil: 1", "a\u0000b", "a\u007fb", "a\u0085b"})
    void encodesOrRefusesControlCharacters(String value) {
        script.answer(200, "1");
        call(value, null, RequestOptions.builder().query("q", value).build());
        assertThat(script.requests.get(0).uri().toString())
                .matches("[\\x21-\\x7e]+")
                .doesNotContain("\r", "\n");

        Params params = Params.of(HEADER).with(0, value).build();
        assertThatThrownBy(() -> call("n", params, RequestOptions.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parameter X-Tag of GetNode cannot be sent: the header X-Tag may only have printable"
                        + " ASCII characters, and no line breaks");
        assertThatThrownBy(() -> RequestOptions.builder().header("X-Tag", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the header X-Tag may only have");
        assertThatThrownBy(() -> script.config().header("X-Tag", value)).isInstanceOf(IllegalArgumentException.class);
        assertThat(script.requests).hasSize(1);
    }

    @Test
    void refusesSecretsWithLineBreaksWithoutShowingThem() {
        ClientConfig config =
                script.config().credential("key", Credential.bearer("s3cret\n")).build();

        assertThatThrownBy(() -> new ApiCaller(config).call(GET, PathValues.of("n"), RequestOptions.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the credential of GetNode cannot be sent: the header Authorization may")
                .hasMessageNotContaining("s3cret");
        RequestOptions key = RequestOptions.builder().idempotencyKey("k\n").build();
        assertThatThrownBy(() -> call("n", null, key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the idempotency key of GetNode cannot be sent: ");
    }

    @Test
    void saysWhatIsNull() {
        RequestOptions.Builder options = RequestOptions.builder();

        assertThatThrownBy(() -> options.header("A", null)).hasMessage("the header A is null");
        assertThatThrownBy(() -> options.header(null, "a")).hasMessage("the name of a header is null");
        assertThatThrownBy(() -> options.query("q", null)).hasMessage("the query parameter q is null");
        assertThatThrownBy(() -> options.query(null, "q")).hasMessage("the name of a query parameter is null");
        assertThatThrownBy(() -> Params.of(HEADER).with(0, null)).hasMessage("Params.X-Tag is null");
    }

    @Test
    void saysThatPathValuesAreMissing() {
        assertThatThrownBy(() ->
                        new ApiCaller(script.config().build()).call(GET, PathValues.none(), RequestOptions.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GetNode has 1 path parameters, but there are 0 values");
    }

    @Test
    void saysThatAFileCannotBeOpened() {
        OperationDescriptor<JsonValue> upload = OperationDescriptor.of("PUT", "Upload", "/f")
                .body(BodyFormat.BINARY, "application/octet-stream")
                .returns(Codecs.ANY);
        java.io.ByteArrayInputStream closed = new java.io.ByteArrayInputStream(new byte[0]) {
            @Override
            public int read(byte[] buffer, int start, int length) {
                throw new java.io.UncheckedIOException(new java.io.IOException("stream closed"));
            }
        };
        Params params = Params.of(Members.of().wholeBody(Codecs.BINARY, Presence.REQUIRED))
                .with(0, FileUpload.of("f", () -> closed))
                .build();
        try (FaultyServer server = new FaultyServer()) {
            server.answer(200, "application/json", "1");
            ApiCaller caller = new ApiCaller(ClientConfig.builder(server.url()).build());

            assertThatThrownBy(() -> caller.call(upload, PathValues.none(), params, RequestOptions.none()))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("Upload")
                    .hasMessageContaining("stream closed");
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
