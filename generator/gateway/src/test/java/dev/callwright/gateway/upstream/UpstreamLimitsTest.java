package dev.callwright.gateway.upstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.GatewayProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class UpstreamLimitsTest {
    // Without it, the end of a body would be that of the connection, and one that is cut would look complete.
    private static final String CHUNKED = "\r\nTransfer-Encoding: chunked\r\n";

    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void refusesBodiesWhoseLengthExceedsTheLimitBeforeAnythingIsSent() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api, ForwardingGateway.settings(100, 100, LONG, 2))) {
            String answer = gateway.exchange(
                    "POST / HTTP/1.1\r\nHost: gateway\r\nContent-Length: 104857600\r\n\r\n" + "x".repeat(1000));
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("The body has more than 100 bytes.");
            assertThat(api.requests()).isEmpty();
        }
    }

    @Test
    void abortsChunkedRequestsThatExceedTheLimit() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api, ForwardingGateway.settings(100, 100, LONG, 2));
                Socket caller = gateway.connect()) {
            write(caller, "POST / HTTP/1.1\r\nHost: gateway\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int chunk = 0; chunk < 3; chunk++) {
                write(caller, "32\r\n" + "x".repeat(50) + "\r\n");
            }
            assertThat(new String(caller.getInputStream().readNBytes(13), ISO_8859_1))
                    .isEqualTo("HTTP/1.1 413 ");
            assertThat(api.closedByGateway().await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(gateway.record().status()).isEqualTo(413);
        }
    }

    @Test
    void answersAProblemIfAResponseIsKnownToBeTooLong() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\nxxx");
                ForwardingGateway gateway = ForwardingGateway.to(api, ForwardingGateway.settings(100, 100, LONG, 2))) {
            assertThat(gateway.get("/")).startsWith("HTTP/1.1 502 ").contains("has more than 100 bytes.");
            assertThat(api.closedByGateway().await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void breaksTheConnectionIfAResponseGetsTooLong() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    to.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(ISO_8859_1));
                    while (true) {
                        to.write("3e8\r\n".getBytes(ISO_8859_1));
                        to.write("x".repeat(1000).getBytes(ISO_8859_1));
                        to.write("\r\n".getBytes(ISO_8859_1));
                    }
                });
                ForwardingGateway gateway =
                        ForwardingGateway.to(api, ForwardingGateway.settings(100, 100_000, LONG, 2))) {
            String answer = gateway.get("/");
            assertThat(answer).startsWith("HTTP/1.1 200 ").contains(CHUNKED).doesNotEndWith("\r\n0\r\n\r\n");
            assertThat(answer.length()).isLessThan(120_000);
            assertThat(api.closedByGateway().await(10, TimeUnit.SECONDS)).isTrue();
            CallRecord record = gateway.record();
            assertThat(record.problem()).isEqualTo("The API cannot be called");
            assertThat(record.receivedBytes()).isBetween(100_000L, 200_000L);
        }
    }

    @Test
    void countsDecodedBytes() throws Exception {
        byte[] bomb = gzip("0".repeat(20_000_000));
        try (RecordingUpstream api = compressed("Content-Encoding: gzip\r\n", bomb);
                ForwardingGateway gateway =
                        ForwardingGateway.to(api, ForwardingGateway.settings(100, 1_000_000, LONG, 2))) {
            assertThat(bomb.length).isLessThan(100_000);
            String answer = gateway.get("/");
            assertThat(answer).contains(CHUNKED).doesNotEndWith("\r\n0\r\n\r\n");
            assertThat(answer.length()).isLessThan(1_200_000);
            assertThat(gateway.record().receivedBytes()).isBetween(1_000_000L, 1_200_000L);
            var fetched = gateway.upstreams()
                    .fetch(
                            UpstreamRequest.builder("GET", gateway.origin(), "/")
                                    .build(),
                            SecretMask.NONE,
                            1_000,
                            gateway.newRecord())
                    .get(10, TimeUnit.SECONDS);
            assertThat(fetched.isCut()).isTrue();
            assertThat(fetched.body()).hasSize(1_000);
        }
    }

    @Test
    void decodesAndMasks() throws Exception {
        String text = "{\"error\": \"no such key: " + ForwardingGateway.KEY + "\"}";
        try (RecordingUpstream api = compressed(
                        "Content-Encoding: gzip\r\nX-Key: Bearer " + ForwardingGateway.KEY + "\r\n", gzip(text));
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            String answer = gateway.get("/");
            assertThat(answer)
                    .contains("\r\nX-Key: Bearer ***********************\r\n")
                    .contains("{\"error\": \"no such key: ***********************\"}")
                    .doesNotContain("Content-Encoding", "canary");
        }
    }

    @Test
    void refusesContentCodingsThatItCannotDecode() throws Exception {
        for (String coding : List.of("br", "gzip, gzip", "deflate", "zstd", "br, gzip")) {
            try (RecordingUpstream api = compressed("Content-Encoding: " + coding + "\r\n", gzip("a"));
                    ForwardingGateway gateway = ForwardingGateway.to(api)) {
                assertThat(gateway.get("/"))
                        .as(coding)
                        .startsWith("HTTP/1.1 502 ")
                        .contains("has a content coding that the gateway did not ask for");
            }
        }
    }

    @Test
    void neverEndsABrokenBodyWithSuccess() throws Exception {
        byte[] whole = gzip("0123456789".repeat(5_000));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 12);
        for (byte[] broken : List.of(cut, "not gzip at all".getBytes(ISO_8859_1))) {
            try (RecordingUpstream api = compressed("Content-Encoding: gzip\r\n", broken);
                    ForwardingGateway gateway = ForwardingGateway.to(api)) {
                String answer = gateway.get("/");
                boolean isVisiblyCut = answer.contains(CHUNKED) && !answer.endsWith("\r\n0\r\n\r\n");
                assertThat(answer.startsWith("HTTP/1.1 502 ") || isVisiblyCut)
                        .as(answer)
                        .isTrue();
                assertThat(gateway.record().problem()).isEqualTo("The API cannot be called");
            }
        }
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    to.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc".getBytes(ISO_8859_1));
                    socket.close();
                });
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            String answer = gateway.get("/");
            assertThat(answer.startsWith("HTTP/1.1 502 ") || answer.contains("Content-Length: 100\r\n"))
                    .isTrue();
            assertThat(gateway.record().status()).isEqualTo(502);
        }
    }

    // With the limit of the client, heads between 8 KB and what callers may send failed as if they had been sent.
    @Test
    void sendsLongHeadsAndSaysWhenTheyAreTooLong() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            assertThat(fetched(gateway, 60_000).status()).isEqualTo(200);
            assertThat(api.requests()).hasSize(1);
            assertThatThrownBy(() -> fetched(gateway, 200_000))
                    .cause()
                    .isInstanceOfSatisfying(GatewayProblem.class, problem -> {
                        assertThat(problem.status()).isEqualTo(400);
                        assertThat(problem.detail()).contains("nothing was sent");
                    });
            assertThat(api.requests()).hasSize(1);
        }
    }

    private static ReceivedResponse fetched(ForwardingGateway gateway, int length) throws Exception {
        UpstreamRequest request = UpstreamRequest.builder("GET", gateway.origin(), "/" + "x".repeat(length))
                .build();
        return gateway.upstreams()
                .fetch(request, SecretMask.NONE, 100, gateway.newRecord())
                .get(10, TimeUnit.SECONDS);
    }

    @Test
    void passesResponsesWithoutBody() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    String early = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
                    String head = request.startsWith("HEAD")
                            ? "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"
                            : request.startsWith("GET /304")
                                    ? "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\nETag: \"1\"\r\n\r\n"
                                    : "HTTP/1.1 204 No Content\r\n\r\n";
                    to.write((early + head).getBytes(ISO_8859_1));
                });
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            assertThat(gateway.get("/204")).startsWith("HTTP/1.1 204 ").endsWith("\r\n\r\n");
            assertThat(gateway.get("/304"))
                    .startsWith("HTTP/1.1 304 ")
                    .contains("ETag: \"1\"")
                    .endsWith("\r\n\r\n");
            assertThat(gateway.exchange("HEAD / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\r\nContent-Length: 5\r\n")
                    .endsWith("\r\n\r\n");
            assertThat(api.requests().get(2)).contains("\r\nAccept-Encoding: identity\r\n");
        }
    }

    private static RecordingUpstream compressed(String headers, byte[] body) throws IOException {
        return new RecordingUpstream((request, socket, to) -> {
            to.write(("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            to.write(body);
        });
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }
}
