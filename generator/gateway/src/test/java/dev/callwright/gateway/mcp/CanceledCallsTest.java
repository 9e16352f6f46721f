package dev.callwright.gateway.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.request.ConfigFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.gateway.Gateway;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.GatewayFlags;
import dev.callwright.gateway.settings.SettingsReader;
import dev.callwright.gateway.testing.LogLines;
import dev.callwright.gateway.testing.RecordingUpstream.Received;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call that an assistant cancels ends at the API too. */
final class CanceledCallsTest {
    private static final String CALL =
            "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"tools/call\", \"params\": {\"name\": \"call_operation\","
                    + " \"arguments\": {\"operation\": \"ListThings\", \"args\": {}}}}";
    private static final String INITIALIZE =
            "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"protocolVersion\": \"2025-11-25\","
                    + " \"capabilities\": {}, \"clientInfo\": {\"name\": \"test\", \"version\": \"1\"}}}";

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    // An answer that never ends; the connection tells when the gateway has let go of it.
    private void endless(Received request, OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        started.countDown();
        try {
            while (true) {
                out.write("1\r\n \r\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(20);
            }
        } catch (IOException e) {
            ended.countDown();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aNotificationOnStreamsCancels() throws Exception {
        PipedOutputStream client = new PipedOutputStream();
        try (RunningGateway other =
                        RunningGateway.builder().gateway("site: false").start();
                PipedInputStream answers = new PipedInputStream(1 << 16)) {
            other.upstream().answers(this::endless);
            PipedInputStream in = new PipedInputStream(client, 1 << 16);
            PipedOutputStream out = new PipedOutputStream(answers);
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> assist(other, in, out));
            BufferedReader lines = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
            send(client, INITIALIZE);
            assertThat(lines.readLine()).contains("\"id\":1");
            send(client, CALL);
            assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();

            send(
                    client,
                    "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\", \"params\": {\"requestId\": 7}}");

            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
            send(client, "{\"jsonrpc\": \"2.0\", \"id\": 8, \"method\": \"ping\"}");
            assertThat(lines.readLine()).contains("\"id\":8");
            client.close();
            run.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aConnectionThatClosesCancels() throws Exception {
        try (RunningGateway other =
                RunningGateway.builder().gateway("site: false").start()) {
            other.upstream().answers(this::endless);
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), other.port())) {
                String head = "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:" + other.port()
                        + "\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
                        + "MCP-Protocol-Version: 2025-11-25\r\nContent-Length: " + CALL.length() + "\r\n\r\n";
                client.getOutputStream().write((head + CALL).getBytes(StandardCharsets.UTF_8));
                assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
                assertThat(ended.getCount()).isEqualTo(1);
            }

            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void send(OutputStream client, String message) throws IOException {
        client.write((message + "\n").getBytes(StandardCharsets.UTF_8));
        client.flush();
    }

    private static void assist(RunningGateway files, PipedInputStream in, PipedOutputStream out) {
        try {
            Path folder = files.folder();
            Path config = Files.writeString(
                    folder.resolve("assist.yaml"),
                    "gateway:\n  upstream: " + files.upstream().url()
                            + "/v1\n  credentials: {things: {bearerAuth: 'file:key'}}\n");
            ConfigFile file = ConfigFile.read(config);
            Settings api = Settings.builder()
                    .set(Setting.SPEC, Optional.of(folder.resolve("things.yaml").toString()))
                    .build();
            Gateway.assist(
                    SettingsReader.read(file.root().member("gateway"), GatewayFlags.NONE),
                    List.of(new ApiSource(
                            GenerationRequest.of(api),
                            Optional.of("things"),
                            ApiSource.OwnServer.of(file.root().member("gateway")))),
                    new LogLines(),
                    in,
                    out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
