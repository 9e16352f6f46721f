package dev.callwright.gateway.upstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.QuietException;
import org.junit.jupiter.api.Test;

final class UpstreamFlowTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void endsCallsToStalledServers() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    if (request.startsWith("GET /half")) {
                        to.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n123\r\n"
                                .getBytes(ISO_8859_1));
                    }
                    if (never.await(20, TimeUnit.SECONDS)) {
                        throw new IOException("unblocked");
                    }
                });
                ForwardingGateway gateway = ForwardingGateway.to(api, ForwardingGateway.settings(100, 100, SHORT, 2))) {
            assertThat(gateway.get("/")).startsWith("HTTP/1.1 504 ").contains("within the time limit");
            assertThat(gateway.record().status()).isEqualTo(504);
            assertThat(gateway.get("/half"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("123")
                    .doesNotEndWith("0\r\n\r\n");
            assertThat(gateway.record().status()).isEqualTo(504);
            never.countDown();
        }
    }

    @Test
    void endsCallsOfSlowCallersAndFreesTheConnection() throws Exception {
        try (RecordingUpstream api = RecordingUpstream.answering(RecordingUpstream.ok("", "{}"));
                ForwardingGateway gateway = ForwardingGateway.to(api, ForwardingGateway.settings(100, 100, SHORT, 1));
                Socket caller = gateway.connect()) {
            write(caller, "POST / HTTP/1.1\r\nHost: gateway\r\nContent-Length: 10\r\n\r\nhal");
            assertThat(new String(caller.getInputStream().readNBytes(13), ISO_8859_1))
                    .startsWith("HTTP/1.1 ");
            assertThat(gateway.record().status()).isIn(408, 504);
            assertThat(api.closedByGateway().await(10, TimeUnit.SECONDS)).isTrue();
            // There is one connection only.
            assertThat(gateway.get("/")).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void abortsTheRequestIfTheCallerStopsReading() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> endless(to));
                ForwardingGateway gateway =
                        ForwardingGateway.to(api, ForwardingGateway.settings(100, Long.MAX_VALUE, SHORT, 2));
                Socket caller = gateway.connect()) {
            caller.setReceiveBufferSize(1024);
            write(caller, "GET / HTTP/1.1\r\nHost: gateway\r\n\r\n");
            assertThat(api.closedByGateway().await(15, TimeUnit.SECONDS)).isTrue();
            assertThat(gateway.record().status()).isIn(499, 504);
        }
    }

    @Test
    void abortsTheRequestIfTheCallerGoesAwayWhileItReads() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> endless(to));
                ForwardingGateway gateway =
                        ForwardingGateway.to(api, ForwardingGateway.settings(100, Long.MAX_VALUE, LONG, 2))) {
            try (Socket caller = gateway.connect()) {
                write(caller, "GET / HTTP/1.1\r\nHost: gateway\r\n\r\n");
                assertThat(caller.getInputStream().readNBytes(10_000)).hasSize(10_000);
            }
            assertThat(api.closedByGateway().await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(gateway.record().status()).isEqualTo(499);
        }
    }

    @Test
    void abortsTheRequestIfTheCallerGoesAwayWhileItWaits() throws Exception {
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    if (socket.getInputStream().read() < 0) {
                        throw new IOException("closed");
                    }
                });
                ForwardingGateway gateway = ForwardingGateway.to(api, ForwardingGateway.settings(100, 100, LONG, 2))) {
            try (Socket caller = gateway.connect()) {
                write(caller, "GET / HTTP/1.1\r\nHost: gateway\r\n\r\n");
                while (api.requests().isEmpty()) {
                    Thread.onSpinWait();
                }
            }
            assertThat(gateway.record().status()).isEqualTo(499);
            // Jetty warns the operator of others.
            assertThat(gateway.failure()).isInstanceOf(QuietException.class);
            assertThat(api.closedByGateway().await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void keepsWhatAWaitingCallerSendsTooEarly() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    if (request.contains(" /2 ") || !looked.await(1_300, TimeUnit.MILLISECONDS)) {
                        to.write(RecordingUpstream.ok("", "{}").getBytes(ISO_8859_1));
                    }
                });
                ForwardingGateway gateway = ForwardingGateway.to(api)) {
            String answer = gateway.exchange("GET /1 HTTP/1.1\r\nHost: gateway\r\n\r\n"
                    + "GET /2 HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n");
            assertThat(answer.split("HTTP/1.1 200 OK", -1)).hasSize(3);
            assertThat(api.requests().get(1)).startsWith("GET /2 HTTP/1.1\r\n");
        }
    }

    @Test
    void neverSendsARequestTwice() throws Exception {
        for (String method : List.of("POST", "GET")) {
            try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                        if (request.contains(" /first ")) {
                            to.write(RecordingUpstream.ok("", "{}").getBytes(ISO_8859_1));
                        } else {
                            socket.setSoLinger(true, 0);
                            socket.close();
                        }
                    });
                    ForwardingGateway gateway = ForwardingGateway.to(api)) {
                // The second request is on the connection of the first one, where a client may think that it is only
                // stale.
                assertThat(gateway.get("/first")).startsWith("HTTP/1.1 200 ");
                String body = method.equals("POST") ? "Content-Length: 2\r\n\r\nhi" : "\r\n";
                assertThat(gateway.exchange(
                                method + " /second HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + body))
                        .startsWith("HTTP/1.1 502 ")
                        .contains("it is not sent again");
                assertThat(api.requests()).hasSize(2);
            }
        }
    }

    @Test
    void refusesCallsBeyondConnectionsAndQueue() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    if (busy.await(10, TimeUnit.SECONDS)) {
                        to.write(RecordingUpstream.ok("", "{}").getBytes(ISO_8859_1));
                    }
                });
                ForwardingGateway gateway = ForwardingGateway.to(api, ForwardingGateway.settings(100, 100, LONG, 1))) {
            List<CompletableFuture<String>> answers = new ArrayList<>();
            for (int call = 0; call < 6; call++) {
                answers.add(CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return gateway.get("/");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        command -> new Thread(command).start()));
            }
            // One is sent, one waits, and four are refused at once.
            for (int refused = 0; refused < 4; refused++) {
                assertThat(gateway.record().status()).isEqualTo(503);
            }
            busy.countDown();
            List<String> texts = new ArrayList<>();
            for (CompletableFuture<String> answer : answers) {
                texts.add(answer.get(10, TimeUnit.SECONDS));
            }
            assertThat(texts)
                    .filteredOn(text -> text.startsWith("HTTP/1.1 200 "))
                    .hasSize(2);
            assertThat(texts)
                    .filteredOn(text -> text.startsWith("HTTP/1.1 503 ") && text.contains("\r\nRetry-After: 1\r\n"))
                    .hasSize(4);
            assertThat(api.connections()).isEqualTo(1);
        }
    }

    @Test
    void passesAResponseThatComesBeforeTheEndOfTheRequest() throws Exception {
        try (RecordingUpstream api =
                        RecordingUpstream.answeringHeads("HTTP/1.1 422 No\r\nContent-Length: 2\r\n\r\n{}");
                ForwardingGateway gateway = ForwardingGateway.to(api);
                Socket caller = gateway.connect()) {
            write(caller, "POST / HTTP/1.1\r\nHost: gateway\r\nContent-Length: 100000\r\n\r\nfirst part");
            assertThat(new String(caller.getInputStream().readNBytes(13), ISO_8859_1))
                    .isEqualTo("HTTP/1.1 422 ");
            assertThat(gateway.record().status()).isEqualTo(422);
        }
    }

    @Test
    void passesEventsWhenTheyCome() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        try (RecordingUpstream api = new RecordingUpstream((request, socket, to) -> {
                    to.write(
                            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n9\r\ndata: 1\n\n\r\n"
                                    .getBytes(ISO_8859_1));
                    if (seen.await(10, TimeUnit.SECONDS)) {
                        to.write("9\r\ndata: 2\n\n\r\n0\r\n\r\n".getBytes(ISO_8859_1));
                    }
                });
                ForwardingGateway gateway = ForwardingGateway.to(api);
                Socket caller = gateway.connect()) {
            write(caller, "GET / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n");
            StringBuilder read = new StringBuilder();
            while (!read.toString().contains("data: 1\n\n")) {
                read.append((char) caller.getInputStream().read());
            }
            seen.countDown();
            assertThat(new String(caller.getInputStream().readAllBytes(), ISO_8859_1))
                    .contains("data: 2\n\n");
            assertThat(gateway.record().receivedBytes()).isEqualTo(18);
            assertThat(gateway.hasNoMoreRecords()).isTrue();
        }
    }

    private static void endless(OutputStream to) throws IOException {
        to.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(ISO_8859_1));
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(ISO_8859_1);
        while (true) {
            to.write(chunk);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }
}
