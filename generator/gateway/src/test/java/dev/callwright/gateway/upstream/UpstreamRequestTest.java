package dev.callwright.gateway.upstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UpstreamRequestTest {
    private static final ServerOrigin ORIGIN = new ServerOrigin("https", "api.example", 443);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1",
                "",
                "/v1/../admin",
                "/v1/%2e%2E/admin",
                "/v1/.%2e",
                "/v1/..;x=1/admin",
                "/v1/%2E.;/admin",
                "/.",
                "/v1/./a",
                "/a?x=1",
                "/a#b",
                "/a b",
                "/a\r\nX: y",
                "/a\\b",
                "/\u00e9",
                "/a\0"
            })
    void refusesPathsThatCanBecomeOthers(String path) {
        assertInvalid(builder -> builder, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//other.example/x", "/v1/a%2Fb/..a/%2e%2e%2e/a;b=c", "/v1/%00", "/a.", "/*"})
    void keepsOtherPathsAsTheyAre(String path) {
        assertThat(request(path, builder -> builder.rawQuery("a=%2e&b")).target())
                .isEqualTo(path + "?a=%2e&b");
    }

    @Test
    void refusesHeadersAndCookiesThatWouldBeSeveral() {
        assertInvalid(builder -> builder.header("X-A", "a\r\nX-B: b"), "/");
        assertInvalid(builder -> builder.addHeader("X-A", "a\nb"), "/");
        assertInvalid(builder -> builder.header("X-A", "a\0"), "/");
        assertInvalid(builder -> builder.header("X-A", "\u4f60"), "/");
        assertInvalid(builder -> builder.header("X A", "a"), "/");
        assertInvalid(builder -> builder.header("", "a"), "/");
        assertInvalid(builder -> builder.cookie("a", "b; c=d"), "/");
        assertInvalid(builder -> builder.cookie("a=b", "c"), "/");
        assertInvalid(builder -> builder.cookie("a", "b\r\nX: y"), "/");
        assertInvalid(builder -> builder.rawQuery("a b"), "/");
        assertInvalid(builder -> builder.rawQuery("a#b"), "/");
        for (String broken : List.of("%", "a=%2", "a=%zz&b", "%u0041", "a=%2%30")) {
            assertInvalid(builder -> builder.rawQuery(broken), "/");
            assertInvalid(builder -> builder, "/" + broken);
        }
    }

    @Test
    void doesNotShowItsValues() {
        assertThat(request(
                        "/secret", builder -> builder.header("X-Key", "secret").query("k", "secret")))
                .hasToString("GET https://api.example");
    }

    @Test
    void sendsPathsThatLookLikeServersToTheServer() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("Request-Id: req_2\r\n", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            UpstreamRequest request = UpstreamRequest.builder("POST", gateway.origin(), "//other.example/x")
                    .rawQuery("a[]=1")
                    .body(UpstreamBody.bytes("body".getBytes(ISO_8859_1)))
                    .build();
            var record = gateway.newRecord();
            ReceivedResponse response = gateway.upstreams()
                    .fetch(request, SecretMask.NONE, 100, record)
                    .get(10, TimeUnit.SECONDS);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.body()).asString(ISO_8859_1).isEqualTo("{}");
            assertThat(response.isCut()).isFalse();
            assertThat(response.headers().get("Request-Id")).isEqualTo("req_2");
            assertThat(api.request())
                    .startsWith("POST //other.example/x?a[]=1 HTTP/1.1\r\nHost: 127.0.0.1:" + api.port() + "\r\n")
                    .doesNotContain("Content-Type")
                    .endsWith("\r\nContent-Length: 4\r\n\r\nbody");
            assertThat(record.upstreamRequestId()).isEqualTo("req_2");
            // The API may answer before the client has noticed that the body is sent.
            for (int tries = 0; record.sentBytes() == 0 && tries < 500; tries++) {
                Thread.sleep(10);
            }
            assertThat(record.sentBytes()).isEqualTo(4);
            assertThat(record.receivedBytes()).isEqualTo(2);
        }
    }

    @Test
    void endsTheCallWhenAFetchIsCancelled() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    if (socket.getInputStream().read() < 0) {
                        throw new java.io.IOException("closed");
                    }
                });
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            UpstreamRequest request =
                    UpstreamRequest.builder("GET", gateway.origin(), "/").build();
            var response = gateway.upstreams().fetch(request, SecretMask.NONE, 100, gateway.newRecord());
            while (api.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            response.cancel(true);
            assertThat(api.closedByGateway().await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(gateway.record().status()).isEqualTo(499);
        }
    }

    private static UpstreamRequest request(String path, UnaryOperator<UpstreamRequest.Builder> parts) {
        return parts.apply(UpstreamRequest.builder("GET", ORIGIN, path)).build();
    }

    private static void assertInvalid(UnaryOperator<UpstreamRequest.Builder> parts, String path) {
        assertThatThrownBy(() -> request(path, parts)).isInstanceOfSatisfying(GatewayProblem.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.errors()).hasSize(1);
        });
    }
}
