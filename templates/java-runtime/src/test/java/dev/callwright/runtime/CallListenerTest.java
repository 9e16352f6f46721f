package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.sample.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CallListenerTest {
    private static final OperationDescriptor<JsonValue> GET = OperationDescriptor.of("GET", "GetNode", "/nodes/{id}")
            .pathParameter("id", Codecs.STRING)
            .security("key")
            .returns(Codecs.ANY);

    private final Script script = new Script();
    private final List<String> heard = new ArrayList<>();
    private final List<CallAttempt> ends = new ArrayList<>();

    private final CallListener listener = new CallListener() {
        @Override
        public void onRequest(CallAttempt attempt) {
            heard.add(attempt.toString());
            script.timing.now = script.timing.now.plusMillis(40);
        }

        @Override
        public void onResponse(CallAttempt attempt) {
            heard.add(attempt.toString());
            ends.add(attempt);
        }
    };

    private ApiCaller caller(CallListener... listeners) {
        ClientConfig.Builder config = script.config().credential("key", Credential.apiKeyQuery("key", "s3cret"));
        for (CallListener each : listeners) {
            config.listener(each);
        }
        return new ApiCaller(config.build());
    }

    private void call(ApiCaller caller) {
        caller.call(GET, PathValues.of("n"), RequestOptions.none());
    }

    @Test
    void hearsOfEveryAttempt() {
        script.fail(new IOException("reset")).answer(503, "").answer(200, "1", "X-Request-Id", "r");
        call(caller(listener));

        assertThat(heard)
                .containsExactly(
                        "GetNode attempt 1: GET https://api.test/v1/nodes/n",
                        "GetNode attempt 1: GET https://api.test/v1/nodes/n ended after 40 ms with"
                                + " dev.callwright.runtime.ConnectionException: GetNode (GET /nodes/{id}) could not reach https://api.test:"
                                + " java.io.IOException: reset",
                        "GetNode attempt 2: GET https://api.test/v1/nodes/n",
                        "GetNode attempt 2: GET https://api.test/v1/nodes/n ended after 40 ms with status 503",
                        "GetNode attempt 3: GET https://api.test/v1/nodes/n",
                        "GetNode attempt 3: GET https://api.test/v1/nodes/n ended after 40 ms with status 200");
        CallAttempt last = ends.get(2);
        assertThat(last.operation()).isEqualTo("GetNode");
        assertThat(last.method()).isEqualTo("GET");
        assertThat(last.number()).isEqualTo(3);
        assertThat(last.status()).hasValue(200);
        assertThat(last.responseHeaders().first("X-Request-Id")).contains("r");
        assertThat(last.failure()).isEmpty();
        assertThat(ends.get(0).status()).isEmpty();
        assertThat(ends.get(0).responseHeaders()).isEqualTo(Headers.none());
        assertThat(ends.get(1).failure()).get().isInstanceOf(ServerException.class);
    }

    @Test
    void hearsTheSameOfAsynchronousCalls() {
        script.answer(503, "").answer(200, "1");
        caller(listener)
                .callAsync(GET, PathValues.of("n"), RequestOptions.none())
                .join();

        assertThat(ends).extracting(end -> end.status().orElseThrow()).containsExactly(503, 200);
        assertThat(ends).extracting(CallAttempt::number).containsExactly(1, 2);
    }

    @Test
    void hearsThatABodyCannotBeRead() {
        script.answer(200, "<html>");

        assertThatThrownBy(() -> call(caller(listener))).isInstanceOf(DecodingException.class);
        assertThat(ends).hasSize(1);
        assertThat(ends.get(0).status()).hasValue(200);
        assertThat(ends.get(0).failure()).get().isInstanceOf(DecodingException.class);
    }

    @Test
    void cannotMakeACallFail() {
        CallListener broken = new CallListener() {
            @Override
            public void onRequest(CallAttempt attempt) {
                throw new IllegalStateException();
            }

            @Override
            public void onResponse(CallAttempt attempt) {
                throw new IllegalStateException();
            }
        };
        script.answer(200, "1");
        call(caller(broken, new CallListener() {}, listener));

        assertThat(heard).hasSize(2);
    }

    @Test
    void staysWithDerivedClients() {
        script.answer(200, "1");
        call(caller(listener).withOptions(RequestOptions.builder().maxRetries(0).build()));

        assertThat(ends).hasSize(1);
    }

    @Test
    void writesLogs() {
        List<String> lines = new ArrayList<>();
        System.Logger logger = new System.Logger() {
            @Override
            public String getName() {
                return "test";
            }

            @Override
            public boolean isLoggable(Level level) {
                return true;
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
                lines.add(level + " " + message);
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String format, Object... params) {
                lines.add(level + " " + format);
            }
        };
        script.answer(404, "");

        assertThatThrownBy(() -> call(caller(CallListener.logging(logger)))).isInstanceOf(NotFoundException.class);
        assertThat(lines)
                .containsExactly(
                        "DEBUG GetNode attempt 1: GET https://api.test/v1/nodes/n",
                        "DEBUG GetNode attempt 1: GET https://api.test/v1/nodes/n ended after 0 ms with status 404");
    }
}
