package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.internal.http.BodyFormat;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.http.Timing;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Presence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {
    private static final OperationDescriptor<JsonValue> GET =
            OperationDescriptor.of("GET", "GetNode", "/nodes").returns(Codecs.ANY);
    private static final OperationDescriptor<JsonValue> POST =
            OperationDescriptor.of("POST", "AddNode", "/nodes").returns(Codecs.ANY);

    private final Script script = new Script();

    private JsonValue call(
            OperationDescriptor<JsonValue> operation, ClientConfig.Builder config, RequestOptions options) {
        return new ApiCaller(config.build())
                .call(operation, PathValues.none(), options)
                .value();
    }

    private JsonValue get() {
        return call(GET, script.config().retryHeader("Should-Retry"), RequestOptions.none());
    }

    private ClientConfig.Builder keyed() {
        return script.config().idempotency("Idempotency-Key", "POST");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504, 599})
    void triesAgainWhatFailedForTheMoment(int status) {
        script.answer(status, "").answer(status, "busy").answer(200, "1");

        assertThat(get()).isEqualTo(JsonValue.of(1));
        assertThat(script.lines()).containsExactly("GET /nodes", "GET /nodes", "GET /nodes");
        assertThat(script.timing.pauses).containsExactly(500L, 1000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 402, 403, 404, 410, 422})
    void doesNotRepeatWhatWillFailAgain(int status) {
        script.answer(status, "");

        assertThat(catchThrowableOfType(ApiException.class, this::get).status()).isEqualTo(status);
        assertThat(script.requests).hasSize(1);
        assertThat(script.timing.pauses).isEmpty();
    }

    @Test
    void triesAgainWhenTheConnectionFails() {
        script.fail(new ConnectException("refused"))
                .fail(new HttpTimeoutException("late"))
                .answer(200, "1");

        assertThat(get()).isEqualTo(JsonValue.of(1));
        assertThat(script.timing.pauses).containsExactly(500L, 1000L);
    }

    @Test
    void triesAgainWhenTheBodyBreaksOff() {
        script.answer(200, brokenOff()).answer(503, brokenOff()).answer(200, "1");

        assertThat(get()).isEqualTo(JsonValue.of(1));
        assertThat(script.requests).hasSize(3);
    }

    private static InputStream brokenOff() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
    }

    @Test
    void doesNotRepeatWhatCannotBeRead() {
        script.answer(200, "<html>");

        assertThatThrownBy(this::get).isInstanceOf(DecodingException.class);
        assertThat(script.requests).hasSize(1);
    }

    @Test
    void givesUpWithTheLastFailure() {
        script.answer(503, "first").fail(new IOException("second")).answer(500, "third");

        assertThatThrownBy(this::get).isInstanceOf(ServerException.class).hasMessageEndingWith("500: third");
        assertThat(script.requests).hasSize(3);
    }

    @Test
    void pausesUpToEightSecondsAndByChance() {
        for (int attempt = 0; attempt < 7; attempt++) {
            script.answer(500, "");
        }
        RequestOptions six = RequestOptions.builder().maxRetries(6).build();

        assertThatThrownBy(() -> call(GET, script.config(), six)).isInstanceOf(ServerException.class);
        assertThat(script.timing.pauses).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L);

        script.timing.pauses.clear();
        script.timing.random = 0.25;
        script.answer(500, "").answer(500, "").answer(200, "1");
        get();
        assertThat(script.timing.pauses).containsExactly(125L, 250L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1000",
                " 60 | 60000",
                "0 | 500",
                "-1 | 500",
                "'' | 500",
                "soon | 500",
                "Sun, 01 Mar 2026 12:00:03 GMT | 3000",
                "Sun, 01 Mar 2026 11:59:59 GMT | 500",
                "Sun, 01 Mar 2026 12:01:00 GMT | 60000"
            })
    void waitsAsLongAsTheApiWishes(String retryAfter, long pause) {
        script.answer(429, "", "Retry-After", retryAfter).answer(200, "1");

        assertThat(get()).isEqualTo(JsonValue.of(1));
        assertThat(script.timing.pauses).containsExactly(pause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"61", "99999999999999999999", "Sun, 01 Mar 2026 12:01:01 GMT", "Sun, 01 Mar 2037 12:00:00 GMT"})
    void doesNotWaitForMinutes(String retryAfter) {
        script.answer(429, "", "Retry-After", retryAfter);

        assertThatThrownBy(this::get).isInstanceOf(RateLimitException.class);
        assertThat(script.timing.pauses).isEmpty();
    }

    @Test
    void letsTheApiDecide() {
        script.answer(400, "", "should-retry", "true").answer(200, "1");
        assertThat(get()).isEqualTo(JsonValue.of(1));

        script.answer(500, "", "Should-Retry", "false");
        assertThatThrownBy(this::get).isInstanceOf(ServerException.class);

        script.answer(500, "", "Should-Retry", "maybe").answer(200, "2");
        assertThat(get()).isEqualTo(JsonValue.of(2));
        assertThat(script.requests).hasSize(5);
    }

    @Test
    void limitsRetriesPerClientAndPerCall() {
        RequestOptions none = RequestOptions.builder().maxRetries(0).build();
        RequestOptions one = RequestOptions.builder().maxRetries(1).build();
        script.answer(500, "").answer(500, "").answer(500, "").answer(500, "");

        assertThatThrownBy(() -> call(GET, script.config(), none)).isInstanceOf(ServerException.class);
        assertThat(script.requests).hasSize(1);
        assertThatThrownBy(() -> call(GET, script.config().maxRetries(0), RequestOptions.none()))
                .isInstanceOf(ServerException.class);
        assertThat(script.requests).hasSize(2);
        assertThatThrownBy(() -> call(GET, script.config().maxRetries(0), one)).isInstanceOf(ServerException.class);
        assertThat(script.requests).hasSize(4);
        assertThatThrownBy(() -> script.config().maxRetries(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of retries must not be negative, but is -1");
    }

    @ParameterizedTest
    @CsvSource({"GET,2", "HEAD,2", "OPTIONS,2", "PUT,2", "DELETE,2", "POST,1", "PATCH,1"})
    void neverRepeatsAnUnsafeRequestWithoutAKey(String method, int requests) {
        OperationDescriptor<JsonValue> operation =
                OperationDescriptor.of(method, "Op", "/x").returns(Codecs.ANY);
        RequestOptions one = RequestOptions.builder().maxRetries(1).build();
        ClientConfig.Builder config = script.config().retryHeader("Should-Retry");
        script.answer(500, "", "Should-Retry", "true").fail(new IOException("reset"));

        assertThatThrownBy(() -> call(operation, config, one)).isInstanceOf(SdkException.class);
        assertThat(script.requests).hasSize(requests);
    }

    @Test
    void keepsTheKeyOfACallButNotOfTwo() {
        script.answer(500, "").fail(new IOException("reset")).answer(200, "1").answer(200, "2");
        call(POST, keyed(), RequestOptions.none());
        call(POST, keyed(), RequestOptions.none());
        List<String> keys = script.headers("Idempotency-Key");

        assertThat(keys.get(0)).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(keys.subList(0, 3)).containsOnly(keys.get(0));
        assertThat(keys.get(3)).isNotEqualTo(keys.get(0));
    }

    @Test
    void mintsKeysOnlyForTheMethodsThatAreNamed() {
        script.answer(200, "1").answer(200, "1");
        call(GET, keyed(), RequestOptions.none());
        call(POST, script.config(), RequestOptions.none());

        assertThat(script.headers("Idempotency-Key")).containsOnlyNulls();
    }

    @Test
    void sendsTheKeyOfTheCaller() {
        RequestOptions key = RequestOptions.builder().idempotencyKey("k1").build();
        RequestOptions header =
                RequestOptions.builder().header("idempotency-key", "k2").build();
        script.answer(500, "").answer(200, "1").answer(200, "1").answer(200, "1");
        call(POST, script.config(), key);
        call(POST, keyed(), header);
        call(POST, keyed().idempotency("X-Once", "PUT"), key);

        assertThat(script.headers("Idempotency-Key")).containsExactly("k1", "k1", "k2", null);
        assertThat(script.headers("X-Once")).containsExactly(null, null, null, "k1");
        assertThatThrownBy(() -> RequestOptions.builder().idempotencyKey(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the idempotency key is blank");
    }

    @Test
    void repeatsBytesButNotStreams() {
        OperationDescriptor<JsonValue> upload = OperationDescriptor.of("PUT", "Upload", "/f")
                .body(BodyFormat.BINARY, "application/octet-stream")
                .returns(Codecs.ANY);
        Members members = Members.of().wholeBody(Codecs.BINARY, Presence.REQUIRED);
        FileUpload bytes = FileUpload.of("f", new byte[] {1, 2});
        FileUpload stream = FileUpload.of("f", () -> new ByteArrayInputStream(new byte[] {1, 2}));
        ApiCaller caller = new ApiCaller(script.config().build());
        script.answer(500, "").answer(200, "1");
        caller.call(upload, PathValues.none(), Params.of(members).with(0, bytes).build(), RequestOptions.none());
        assertThat(script.requests).hasSize(2);

        script.answer(500, "");
        Params once = Params.of(members).with(0, stream).build();
        assertThatThrownBy(() -> caller.call(upload, PathValues.none(), once, RequestOptions.none()))
                .isInstanceOf(ServerException.class);
        assertThat(script.requests).hasSize(3);
    }

    @Test
    void stopsWhenInterrupted() {
        ClientConfig.Builder config = script.config().timing(new Timing() {});
        script.answer(503, "", "Retry-After", "60");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> call(GET, config, RequestOptions.none()))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("GetNode (GET /nodes) was interrupted")
                .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(ServerException.class));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(script.requests).hasSize(1);
    }

    @Test
    void hasRealTimeByDefault() throws InterruptedException {
        Timing timing = Timing.SYSTEM;

        assertThat(timing.random()).isBetween(0.0, 1.0);
        assertThat(Duration.between(timing.now(), java.time.Instant.now())).isLessThan(Duration.ofMinutes(1));
        timing.sleep(Duration.ZERO);
        java.util.concurrent.CountDownLatch ran = new java.util.concurrent.CountDownLatch(1);
        timing.after(Duration.ZERO).execute(ran::countDown);
        assertThat(ran.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }
}
