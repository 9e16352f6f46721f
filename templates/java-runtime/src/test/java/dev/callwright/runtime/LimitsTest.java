package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class LimitsTest {
    private static final OperationDescriptor<JsonValue> GET =
            OperationDescriptor.of("GET", "GetNode", "/nodes").returns(Codecs.ANY);
    private static final OperationDescriptor<NoContent> HEAD =
            OperationDescriptor.of("HEAD", "HeadNode", "/nodes").returnsNothing();
    private static final ResponseLimits TEN = ResponseLimits.defaults().withBody(10);

    private final Script script = new Script();

    /** A body without an end, which fails who reads much more than a limit. */
    private static InputStream endless(int most) {
        return new InputStream() {
            private int count;

            @Override
            public int read() {
                count++;
                assertThat(count).isLessThanOrEqualTo(most);
                return '1';
            }
        };
    }

    @Test
    void hasTheLimitsThatTheDocumentationSays() {
        ResponseLimits limits = ResponseLimits.defaults();

        assertThat(limits.body()).isEqualTo(268_435_456);
        assertThat(limits.errorBody()).isEqualTo(1_048_576);
        assertThat(limits.eventLine()).isEqualTo(16_777_216);
        assertThat(limits.withBody(1).withErrorBody(2).withEventLine(3))
                .hasToString("ResponseLimits[body=1, errorBody=2, eventLine=3]")
                .isEqualTo(limits.withEventLine(3).withErrorBody(2).withBody(1))
                .hasSameHashCodeAs(limits.withEventLine(3).withErrorBody(2).withBody(1))
                .isNotEqualTo(limits);
        assertThat(script.config().build().limits()).isEqualTo(limits);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesLimitsThatAreNone(int bytes) {
        ResponseLimits limits = ResponseLimits.defaults();

        assertThatThrownBy(() -> limits.withBody(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit must be from 1 to 2147483631 bytes, not " + bytes);
        assertThatThrownBy(() -> limits.withErrorBody(bytes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withEventLine(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void readsNoMoreThanTheLimitOfAnyTransport(FaultTest.Mode mode) {
        ApiCaller caller = new ApiCaller(script.config().limits(TEN).build());
        script.answer(200, endless(20_000)).answer(200, "1234567890");

        assertThatThrownBy(() -> mode.call(caller, GET, RequestOptions.none()))
                .isInstanceOfSatisfying(
                        LimitException.class, e -> assertThat(e.limit()).isEqualTo("body"))
                .hasMessage("GetNode was answered with a body of more than 10 bytes, which is the limit; raise it with"
                        + " limits(ResponseLimits.defaults().withBody(bytes)) of the client or the call");
        assertThat(mode.call(caller, GET, RequestOptions.none())).isEqualTo(JsonValue.of(1_234_567_890));
        assertThat(script.requests).hasSize(2);
        assertThat(script.requests.get(0).limits()).isEqualTo(TEN);
    }

    @Test
    void takesTheLimitOfTheCallAndOfTheDerivedClient() {
        ApiCaller caller = new ApiCaller(script.config().limits(TEN).build());
        RequestOptions more = RequestOptions.builder().limits(TEN.withBody(11)).build().toBuilder()
                .build();
        script.answer(200, "12345678901").answer(200, "12345678901").answer(200, "12345678901");

        assertThat(caller.call(GET, PathValues.none(), more).rawBody()).hasSize(11);
        assertThat(caller.withOptions(more)
                        .call(GET, PathValues.none(), RequestOptions.none())
                        .rawBody())
                .hasSize(11);
        assertThatThrownBy(() -> caller.call(GET, PathValues.none(), RequestOptions.none()))
                .isInstanceOf(LimitException.class);
    }

    @Test
    void doesNotTakeTheLengthOfAHeadForABody() {
        ApiCaller caller = new ApiCaller(script.config().limits(TEN).build());
        script.answer(200, "", "Content-Length", "1099511627776");

        assertThat(caller.call(HEAD, PathValues.none(), RequestOptions.none()).status())
                .isEqualTo(200);
    }

    @Test
    void readsNothingOfABodyThatIsAnnouncedAsTooLong() {
        ApiCaller caller = new ApiCaller(script.config().limits(TEN).build());
        script.answer(200, endless(0), "Content-Length", "11");

        assertThatThrownBy(() -> caller.call(GET, PathValues.none(), RequestOptions.none()))
                .isInstanceOf(LimitException.class);
    }

    @Test
    void cutsTheBodyOfAnError() {
        ApiCaller caller = new ApiCaller(script.config()
                .limits(ResponseLimits.defaults().withErrorBody(10))
                .build());
        script.answer(404, endless(20_000)).answer(404, "{\"a\":\"ok\"");

        assertThatThrownBy(() -> caller.call(GET, PathValues.none(), RequestOptions.none()))
                .isInstanceOfSatisfying(NotFoundException.class, e -> {
                    assertThat(e.rawBody()).isEqualTo("1111111111... [cut at the limit of 10 bytes]");
                    assertThat(e.isRawBodyCut()).isTrue();
                })
                .hasMessage("GetNode was answered with status 404: 1111111111... [cut at the limit of 10 bytes]");
        assertThatThrownBy(() -> caller.call(GET, PathValues.none(), RequestOptions.none()))
                .isInstanceOfSatisfying(NotFoundException.class, e -> {
                    assertThat(e.rawBody()).isEqualTo("{\"a\":\"ok\"");
                    assertThat(e.isRawBodyCut()).isFalse();
                });
    }

    /** Another virtual machine, for what happens without memory would not end with one test of this one. */
    @Test
    void survivesABodyThatDoesNotFitIntoTheMemory() throws IOException, InterruptedException {
        JsonValue body = JsonValue.parse("[{\"write\":\"HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n\"},"
                + "{\"chunk\":{\"repeat\":\"1\",\"times\":65536},\"times\":3500}]");
        try (AttackServer server = new AttackServer(List.of(body, body))) {
            Process process = new ProcessBuilder(
                            new File(System.getProperty("java.home"), "bin/java").getPath(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SmallMachine.class.getName(),
                            server.url())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

            String full =
                    "GetNode (GET /nodes) was answered with a body that is below the limit, but does not fit into the memory";
            assertThat(output.lines()).containsExactly(full, full, "{\"ok\":true}", "{\"ok\":true}");
        }
    }

    /** What the other machine does. */
    static final class SmallMachine {
        private SmallMachine() {}

        public static void main(String[] args) {
            ApiCaller caller = new ApiCaller(ClientConfig.builder(args[0]).build());
            for (FaultTest.Mode mode :
                    List.of(FaultTest.Mode.SYNC, FaultTest.Mode.ASYNC, FaultTest.Mode.SYNC, FaultTest.Mode.ASYNC)) {
                try {
                    System.out.println(mode.call(caller, GET, RequestOptions.none()));
                } catch (LimitException e) {
                    System.out.println(e.getMessage());
                }
            }
            System.exit(0);
        }
    }
}
