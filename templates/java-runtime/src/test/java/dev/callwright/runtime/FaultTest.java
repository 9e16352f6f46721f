package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.sample.Node;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of calls when the network or the server fails, with the transport that SDKs have. */
@Timeout(60)
class FaultTest {
    private static final String NODE = "{\"id\":\"n\"}";
    private static final OperationDescriptor<Node> GET =
            OperationDescriptor.of("GET", "GetNode", "/node").returns(Node.TYPE);
    private static final OperationDescriptor<Node> POST =
            OperationDescriptor.of("POST", "AddNode", "/node").returns(Node.TYPE);
    private static final OperationDescriptor<BinaryResponse> DOWNLOAD =
            OperationDescriptor.of("GET", "Download", "/file").returnsBinary("application/pdf");

    private final FaultyServer server = new FaultyServer();
    private final FakeTiming timing = new FakeTiming();

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** How a call is made; everything must hold for both. */
    enum Mode {
        SYNC,
        ASYNC;

        <T> T call(ApiCaller caller, OperationDescriptor<T> operation, RequestOptions options) {
            if (this == SYNC) {
                return caller.call(operation, PathValues.none(), options).value();
            }
            try {
                return caller.callAsync(operation, PathValues.none(), options)
                        .join()
                        .value();
            } catch (CompletionException e) {
                throw (RuntimeException) e.getCause();
            }
        }
    }

    private ApiCaller caller(Duration timeout) {
        return new ApiCaller(ClientConfig.builder(server.url())
                .idempotency("Idempotency-Key", "PATCH")
                .timing(timing)
                .timeout(timeout)
                .build());
    }

    private Node call(Mode mode, OperationDescriptor<Node> operation) {
        return mode.call(caller(Duration.ofSeconds(20)), operation, RequestOptions.none());
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNobodyListens(Mode mode) throws IOException {
        server.close();

        assertThatThrownBy(() -> call(mode, GET))
                .isInstanceOf(ConnectionException.class)
                .isNotInstanceOf(TimeoutException.class)
                .hasMessageStartingWith("GetNode (GET /node) could not reach http://127.0.0.1:");
        assertThat(timing.pauses).containsExactly(500L, 1000L);
    }

    @ParameterizedTest
    @EnumSource
    void survivesResets(Mode mode) {
        server.reset().reset().answer(200, "application/json", NODE);

        assertThat(call(mode, GET).id()).isEqualTo("n");
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingTwiceThatHasNoKey(Mode mode) {
        server.reset();

        assertThatThrownBy(() -> call(mode, POST)).isInstanceOf(ConnectionException.class);
        assertThat(server.heads).hasSize(1);
        assertThat(timing.pauses).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheKeyAcrossAttempts(Mode mode) {
        server.reset().answer(503, "text/plain", "").answer(200, "application/json", NODE);
        RequestOptions options = RequestOptions.builder().idempotencyKey("k-1").build();

        assertThat(mode.call(caller(Duration.ofSeconds(20)), POST, options).id())
                .isEqualTo("n");
        assertThat(server.heads).hasSize(3).allMatch(head -> head.contains("\r\nIdempotency-Key: k-1\r\n"));
    }

    @ParameterizedTest
    @EnumSource
    void endsWhenNothingIsAnswered(Mode mode) {
        server.stallAfter("");
        RequestOptions once = RequestOptions.builder().maxRetries(0).build();

        assertThatThrownBy(() -> mode.call(caller(Duration.ofMillis(300)), GET, once))
                .isInstanceOf(TimeoutException.class)
                .hasMessageStartingWith("GetNode (GET /node) had no response from http://127.0.0.1:")
                .hasMessageEndingWith("within PT0.3S");
    }

    @ParameterizedTest
    @EnumSource
    void endsWhenTheBodyStallsAndTriesAgain(Mode mode) throws InterruptedException {
        server.stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{").answer(200, "application/json", NODE);

        assertThat(mode.call(caller(Duration.ofSeconds(2)), GET, RequestOptions.none())
                        .id())
                .isEqualTo("n");
        assertThat(server.wasAbandoned()).isTrue();
        assertThat(server.heads).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void survivesTruncatedBodies(Mode mode) {
        server.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":\"tr")
                .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"id\"")
                .answer(200, "application/json", NODE);

        assertThat(call(mode, GET).id()).isEqualTo("n");
        assertThat(server.heads).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheBodyIsTruncated(Mode mode) {
        server.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":\"tr");

        assertThatThrownBy(() -> call(mode, POST)).isInstanceOf(ConnectionException.class);
        assertThat(server.heads).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheAnswerIsNoHttp(Mode mode) {
        server.send("SSH-2.0-x\r\n");

        assertThatThrownBy(() -> call(mode, POST)).isInstanceOf(ConnectionException.class);
    }

    @ParameterizedTest
    @EnumSource
    void survivesAStorm(Mode mode) {
        server.answer(429, "application/json", "{}", "Retry-After: 7")
                .answer(503, "text/html", "<html>busy</html>")
                .answer(200, "application/json", NODE);

        assertThat(call(mode, GET).id()).isEqualTo("n");
        assertThat(timing.pauses).containsExactly(7000L, 1000L);
    }

    @ParameterizedTest
    @EnumSource
    void givesUpInALongStorm(Mode mode) {
        for (int status : List.of(503, 503, 429)) {
            server.answer(status, "application/json", "{\"error\":{\"message\":\"Slow down\"}}");
        }

        assertThatThrownBy(() -> call(mode, GET))
                .isInstanceOf(RateLimitException.class)
                .hasMessage("GetNode was answered with status 429: Slow down");
        assertThat(server.heads).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheContentIsOfAnotherType(Mode mode) {
        server.answer(200, "text/html", "<html>sign in</html>");

        assertThatThrownBy(() -> call(mode, GET))
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.rawBody()).contains("<html>sign in</html>"))
                .hasMessageStartingWith(
                        "GetNode (GET /node) was answered with status 200, but the body of type text/html cannot be"
                                + " read: $: this is not JSON");
        assertThat(server.heads).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereTheJsonIsBroken(Mode mode) {
        server.answer(200, "application/json", "{\"id\":\n \"n\",}");

        assertThatThrownBy(() -> call(mode, GET))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith(
                        "GetNode (GET /node) was answered with status 200, but the body cannot be read: $: ")
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @EnumSource
    void readsTenMegabytes(Mode mode) {
        String item = "{\"id\":\"" + "x".repeat(1000) + "\"},";
        String body = "{\"id\":\"n\",\"children\":[" + item.repeat(10_000) + "{\"id\":\"last\"}]}";
        server.answer(200, "application/json", body).answer(400, "text/plain", body);

        assertThat(body.length()).isGreaterThan(10_000_000);
        List<Node> children = call(mode, GET).children();
        assertThat(children).hasSize(10_001);
        assertThat(children.get(10_000).id()).isEqualTo("last");
        assertThatThrownBy(() -> call(mode, GET))
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.rawBody()).startsWith(body.substring(0, 1 << 20)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600));
    }

    @ParameterizedTest
    @EnumSource
    void endsADownloadThatStalls(Mode mode) throws InterruptedException {
        server.stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n%PDF")
                .stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n%PDF");
        BinaryResponse file = mode.call(caller(Duration.ofMillis(1000)), DOWNLOAD, RequestOptions.none());

        assertThatThrownBy(file::bytes)
                .isInstanceOf(TimeoutException.class)
                .hasMessage("the response body stalled: nothing of the response body arrived within PT1S");
        assertThat(server.wasAbandoned()).isTrue();
        try (BinaryResponse other = mode.call(caller(Duration.ofMillis(1000)), DOWNLOAD, RequestOptions.none())) {
            assertThat(other.body()).satisfies(body -> assertThat(body.read()).isEqualTo('%'));
            assertThatThrownBy(() -> other.body().transferTo(java.io.OutputStream.nullOutputStream()))
                    .isInstanceOf(HttpTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysThatADownloadIsTruncated(Mode mode) {
        server.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n%PDF");
        BinaryResponse file = mode.call(caller(Duration.ofSeconds(20)), DOWNLOAD, RequestOptions.none());

        assertThatThrownBy(file::bytes)
                .isInstanceOf(ConnectionException.class)
                .isNotInstanceOf(TimeoutException.class)
                .hasMessage("the response body broke off");
    }

    @ParameterizedTest
    @EnumSource
    void letsGoOfADownloadThatIsClosed(Mode mode) throws InterruptedException {
        server.stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n%PDF");
        BinaryResponse file = mode.call(caller(Duration.ofSeconds(20)), DOWNLOAD, RequestOptions.none());
        file.close();

        assertThat(server.wasAbandoned()).isTrue();
        assertThatThrownBy(file::bytes).isInstanceOf(ConnectionException.class);
    }

    @Test
    void cancelsTheExchange() throws InterruptedException {
        server.stallAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        CompletableFuture<ApiResponse<Node>> pending =
                caller(Duration.ofSeconds(20)).callAsync(GET, PathValues.none(), RequestOptions.none());
        while (server.heads.isEmpty()) {
            Thread.onSpinWait();
        }
        pending.cancel(true);

        assertThat(server.wasAbandoned()).isTrue();
        assertThatThrownBy(pending::join).isInstanceOf(CancellationException.class);
        assertThat(server.heads).hasSize(1);
        assertThat(timing.pauses).isEmpty();
    }
}
